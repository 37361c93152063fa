import { foldWord } from './fold-word.ts'
import type { FoundRecord } from './found-record.ts'
import { keysIn } from './keys-in.ts'
import type { QueryPart } from './query-part.ts'
import { stemWord } from './stem-word.ts'

/** A piece of an excerpt; `marked` when it is what was asked for. */
export interface ExcerptPiece {
  readonly text: string
  readonly marked: boolean
}

interface Span {
  readonly start: number
  readonly end: number
  /** Which term it matches, so that a sentence with two of them beats one that says the same word twice. */
  readonly term: string
}

const longest = 280
const mostMarks = 3

/** The sentence of a record that says most of what was asked, with the words marked, at most three times. */
export function excerptOf(
  { content, meta }: Pick<FoundRecord, 'content' | 'meta'>,
  parts: readonly QueryPart[],
): readonly ExcerptPiece[] {
  const spans = spansIn(content, parts, meta.delen ?? '')
  const { start, end } = clip(content, bestSentence(content, spans), spans)
  const inside = spans.filter(span => span.start >= start && span.end <= end).slice(0, mostMarks)
  const pieces: ExcerptPiece[] = []
  let read = start
  for (const span of inside) {
    pieces.push(
      { text: content.slice(read, span.start), marked: false },
      { text: content.slice(span.start, span.end), marked: true },
    )
    read = span.end
  }
  pieces.push({ text: content.slice(read, end), marked: false })
  const open = start > 0 && !startsSentence(content, start) ? [{ text: '… ', marked: false }] : []
  const close =
    end < content.length && !/(?:[.!?;:]|\d\))\s*$/.test(content.slice(start, end))
      ? [{ text: ' …', marked: false }]
      : []
  return [...open, ...pieces, ...close].filter(({ text }) => text !== '')
}

/** Where the text says a term, in order, none over another. */
function spansIn(content: string, parts: readonly QueryPart[], compounds: string): readonly Span[] {
  const terms = parts.flatMap(({ ways }) => ways.flatMap(way => way.terms))
  const singles = terms.flatMap(term => term.split(' '))
  const stems = new Set(singles.map(stemWord))
  const openings = new Set(compounds.split(/[- ]/).map(stemWord))
  const inCompounds = singles
    .filter(word => openings.has(stemWord(word)))
    .flatMap(word => [word, word.replace(/(en|e|s)$/, '')])
    .filter(word => word.length >= 4)
  const words = [...content.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’][\p{L}\p{N}]+)*/gu)].flatMap(
    ({ 0: word, index }) => {
      const term = termOf(foldWord(word), stems, inCompounds)
      return term === null ? [] : [{ start: index, end: index + word.length, term }]
    },
  )
  const keys = keysIn(content).flatMap(({ text, index, keys: own }) => {
    const term = own.find(key => terms.includes(key))
    return term === undefined ? [] : [{ start: index, end: index + text.trimEnd().length, term }]
  })
  const all = [...keys, ...words.filter(word => !keys.some(key => word.start < key.end && key.start < word.end))]
  return all.sort((one, other) => one.start - other.start)
}

function termOf(word: string, stems: ReadonlySet<string>, inCompounds: readonly string[]): string | null {
  const pieces = [word, ...word.split(/[-'’]/)]
  const own = pieces.map(stemWord).find(stem => stems.has(stem))
  if (own !== undefined) return own
  const part = inCompounds.find(one => word.length >= one.length + 3 && (word.startsWith(one) || word.includes(one, 3)))
  return part === undefined ? null : stemWord(part)
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The sentence with the most different terms; the first of equals. */
function bestSentence(content: string, spans: readonly Span[]): Range {
  let best: Range = { start: 0, end: content.length }
  let most = -1
  for (const sentence of sentencesOf(content)) {
    const own = spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    const terms = new Set(own.map(({ term }) => term)).size
    if (terms > most) [best, most] = [sentence, terms]
  }
  return best
}

/** A point after these ends no sentence: `nr. 680`. (No lookbehind in a pattern: older browsers refuse the whole script.) */
const introducing = /(?:^|[\s(])(?:art|blz|ca|nr|nrs)$/i

/** Cut after a full stop and the like (or a reference that closes a paragraph), before a word that is no lower case. */
function sentencesOf(content: string): readonly Range[] {
  const ends = [...content.matchAll(/(?:[.!?;]['"’”»)]*|\d\))\s+(?=[^\p{Ll}\s])/gu)]
    .filter(({ index }) => !introducing.test(content.slice(Math.max(0, index - 5), index)))
    .map(({ 0: mark, index }) => index + mark.length)
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? content.length }))
}

function startsSentence(content: string, start: number): boolean {
  return /(?:[.!?;]['"’”»)]*|\d\))\s+$/u.test(content.slice(0, start))
}

/** A long sentence is cut around its first marks, at spaces. */
function clip(content: string, { start, end }: Range, spans: readonly Span[]): Range {
  if (end - start <= longest) return { start, end }
  const first = spans.find(span => span.start >= start && span.end <= end)?.start ?? start
  const from = first - start <= longest / 2 ? start : spaceAfter(content, first - longest / 3)
  const to = from + longest >= end ? end : spaceBefore(content, from + longest)
  return { start: from, end: to }
}

function spaceAfter(content: string, at: number): number {
  return content.indexOf(' ', Math.floor(at)) + 1
}

function spaceBefore(content: string, at: number): number {
  return content.lastIndexOf(' ', at)
}
