import type { Document, Footnote } from '../document/node.ts'
import type { Correction } from '../document/publication.ts'
import type { LineRole } from '../document/reader.ts'
import { walk } from '../document/walk.ts'
import { type Word, wordsOf } from '../document/words.ts'
import { isTableRule, markerWord, wordOnPage } from './printed-words.ts'
import { type SourceMark, sourceMarks } from './source-marks.ts'

/** A source text, what reading made of it, and what its `.yaml` corrects. */
export interface ReadSource {
  readonly file: string
  readonly text: string
  readonly document: Document
  readonly lines: readonly LineRole[]
  readonly corrections: readonly Correction[]
}

/** A word that a page must print. `word` is the index of its source word, which may give several: `1433` gives `143` and marker 3. */
export interface DueWord {
  readonly text: string
  readonly offset: number
  readonly word: number
}

/** What a page must print of a source: the words of the body in order, and those of each note, its label first. */
export interface DueText {
  readonly words: readonly Word[]
  readonly body: readonly DueWord[]
  readonly notes: readonly { readonly identifier: string; readonly words: readonly DueWord[] }[]
  /** The indexes of source words that a correction touches. */
  readonly corrected: ReadonlySet<number>
}

/** The words that a page owes its source. Needs of the reading only where marks, labels, notes and dropped lines stand. */
export function dueText(source: ReadSource): DueText {
  const words = wordsOf(source.text)
  const marks = sourceMarks(source)
  const due = placed(wordsBetween(source.text, marks), words)
  const notes = [...walk(source.document)].filter(node => node.type === 'footnote').sort(byPlace)
  const noteOf = (word: DueWord): Footnote | undefined =>
    isNoteLine(source.lines[(words[word.word]?.line ?? 0) - 1])
      ? notes.findLast(note => note.place.offset <= word.offset)
      : undefined
  const ofNote = Map.groupBy(due, noteOf)
  return {
    words,
    body: ofNote.get(undefined) ?? [],
    notes: notes.map(note => ({ identifier: note.identifier, words: ofNote.get(note) ?? [] })),
    corrected: touched(words, marks),
  }
}

function byPlace(one: Footnote, other: Footnote): number {
  return one.place.offset - other.place.offset
}

function isNoteLine(line: LineRole | undefined): boolean {
  return line?.role === 'footnote-text' || line?.role === 'table-note'
}

/** The words of a text with its marks carried out. Pieces that touch make one word; a marker, a label and a drop part words. */
function wordsBetween(text: string, marks: readonly SourceMark[]): readonly Omit<DueWord, 'word'>[] {
  const found: { text: string; offset: number }[] = []
  let open: { text: string; offset: number } | null = null
  const end = (): void => {
    const word = open && wordOnPage(open.text)
    if (open && word && !isTableRule(word)) found.push({ text: word, offset: open.offset })
    open = null
  }
  const add = (part: string, offsetOf: (at: number) => number): void => {
    for (const match of part.matchAll(/[\p{White_Space}|]+|[^\p{White_Space}|]+/gu)) {
      if (/^[\p{White_Space}|]/u.test(match[0])) end()
      else open = { text: (open?.text ?? '') + match[0], offset: open?.offset ?? offsetOf(match.index) }
    }
  }
  let at = 0
  for (const mark of [...marks, { kind: 'dropped', start: text.length, end: text.length, text: '' }] as const) {
    const from = at
    add(text.slice(from, mark.start), index => from + index)
    at = mark.end
    if (mark.kind === 'correction') add(mark.text, () => mark.start)
    else end()
    if (mark.kind === 'marker') found.push({ text: markerWord(mark.text), offset: mark.start })
    if (mark.kind === 'label') found.push({ text: mark.text, offset: mark.start })
  }
  return found
}

/** The words with the source word that each stands in, or stands before. */
function placed(found: readonly Omit<DueWord, 'word'>[], words: readonly Word[]): readonly DueWord[] {
  let word = 0
  return found.map(each => {
    for (let here = words[word]; here && here.offset + here.text.length <= each.offset; here = words[word]) word++
    return { ...each, word: Math.min(word, words.length - 1) }
  })
}

function touched(words: readonly Word[], marks: readonly SourceMark[]): ReadonlySet<number> {
  const corrections = marks.filter(({ kind }) => kind === 'correction')
  const isTouched = ({ offset, text }: Word): boolean =>
    corrections.some(({ start, end }) => start < offset + text.length && offset < end)
  return new Set(words.flatMap((word, index) => (isTouched(word) ? [index] : [])))
}
