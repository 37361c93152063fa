import { dutchWords, foreignWords } from './foreign-words.ts'

/** A run of words that is probably in another language. */
export interface ForeignRun {
  readonly index: number
  readonly text: string
  readonly lang: string
}

interface Word {
  readonly text: string
  readonly index: number
}

/** The words that can tell another language: not those that end a stretch of it (`met` and `is` are German too). */
const tellingWords = foreignWords.flatMap(({ words }) =>
  [...words].filter(word => !dutchWords.has(word) || isForeign(word)),
)

/** Whether one of those stands in a text: in nearly every one none does. To look back at every sign takes twice as long. */
const telling = new RegExp(`(?:^|[^a-z])(?:${tellingWords.join('|')})(?![a-z'’-])`, 'i')

/** The runs of words in a text that hold words no Dutch sentence has, up to a Dutch word or a mark between words. */
export function foreignRuns(text: string): readonly ForeignRun[] {
  if (!telling.test(text)) return []
  return stretchesOf(text).flatMap(words => {
    const [first, last] = [words[0], words.at(-1)]
    const lang = words.length < 2 ? null : languageOf(words)
    if (!lang || !first || !last) return []
    return [{ index: first.index, text: text.slice(first.index, last.index + last.text.length), lang }]
  })
}

/** The words between Dutch words, marks and the ends of the text. */
function stretchesOf(text: string): readonly (readonly Word[])[] {
  const stretches: Word[][] = [[]]
  let end = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)) {
    const between = text.slice(end, index)
    if (between !== ' ' && /[^\s]/u.test(between)) stretches.push([])
    if (dutchWords.has(word.toLowerCase()) && !isForeign(word)) stretches.push([])
    else stretches.at(-1)?.push({ text: word, index })
    end = index + word.length
  }
  return stretches
}

function isForeign(word: string): boolean {
  return foreignWords.some(({ lang, words }) => lang === 'en' && words.has(word.toLowerCase()))
}

function languageOf(words: readonly Word[]): string | null {
  const fitting = foreignWords.find(({ words: known, needed }) => {
    const found = new Set(words.map(({ text }) => text.toLowerCase()).filter(word => known.has(word)))
    return found.size >= needed
  })
  return fitting?.lang ?? null
}
