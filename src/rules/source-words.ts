import type { Document, Footnote } from '../document/node.ts'
import type { Correction } from '../document/publication.ts'
import type { LineRole } from '../document/reader.ts'
import { type Word, wordsOf } from '../document/words.ts'
import { DueGatherer, type DueRow, emptyRow } from './due-gatherer.ts'
import { isOnPage, markerWord } from './printed-words.ts'
import { type MarkedNode, markedNodes, type SourceMark, sourceMarks } from './source-marks.ts'

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

/** Due words in order: their texts, offsets and source words. Rows, because an archive has millions. */
export interface DueWords {
  readonly texts: readonly string[]
  readonly offsets: readonly number[]
  readonly words: readonly number[]
}

/** The due word at an index, or undefined where there is none. */
export function dueAt({ texts, offsets, words }: DueWords, index: number): DueWord | undefined {
  const [text, offset, word] = [texts[index], offsets[index], words[index]]
  return text === undefined || offset === undefined || word === undefined ? undefined : { text, offset, word }
}

/** What a page must print of a source: the words of the body in order, and those of each note, its label first. */
export interface DueText {
  readonly words: readonly Word[]
  readonly body: DueWords
  readonly notes: readonly { readonly identifier: string; readonly words: DueWords }[]
  /** The indexes of source words that a correction touches. */
  readonly corrected: ReadonlySet<number>
}

/**
 * The words that a page owes its source. Needs of the reading only where marks, labels, notes and dropped lines stand.
 * `words` are those of the source, for who has them already.
 */
export function dueText(source: ReadSource, words: readonly Word[] = wordsOf(source.text)): DueText {
  const nodes = markedNodes(source.document)
  const marks = sourceMarks(source, words, nodes)
  const notes = notesAmong(nodes)
  const [body, ofNotes] = [emptyRow(), notes.map(emptyRow)]
  let note = -1
  const rowFor = (word: number, offset: number): DueRow => {
    while ((notes[note + 1]?.place.offset ?? Number.POSITIVE_INFINITY) <= offset) note++
    return isNoteLine(source.lines[(words[word]?.line ?? 0) - 1]) ? (ofNotes[note] ?? body) : body
  }
  gatherDue(source.text, marks, new DueGatherer(words, rowFor))
  return {
    words,
    body,
    notes: notes.map(({ identifier }, index) => ({ identifier, words: ofNotes[index] ?? emptyRow() })),
    corrected: touched(words, marks),
  }
}

/** The notes among these nodes by their place. */
function notesAmong(nodes: readonly MarkedNode[]): readonly Footnote[] {
  return nodes.filter(node => node.type === 'footnote').sort((one, other) => one.place.offset - other.place.offset)
}

function isNoteLine(line: LineRole | undefined): boolean {
  return line?.role === 'footnote-text' || line?.role === 'table-note'
}

/** Gathers the words of a text with its marks carried out: pieces that touch make one word; a marker, a label and a drop part words. */
function gatherDue(text: string, marks: readonly SourceMark[], gatherer: DueGatherer): void {
  const isSound = isOnPage(text)
  let at = 0
  for (const mark of marks) {
    gatherer.addText(text, at, mark.start, isSound)
    at = mark.end
    if (mark.kind === 'correction') gatherer.addCorrection(mark.text, mark.start)
    else gatherer.endWord()
    if (mark.kind === 'marker') gatherer.addWord(markerWord(mark.text), mark.start)
    if (mark.kind === 'label') gatherer.addWord(mark.text, mark.start)
  }
  gatherer.addText(text, at, text.length, isSound)
  gatherer.endWord()
}

function touched(words: readonly Word[], marks: readonly SourceMark[]): ReadonlySet<number> {
  const corrections = marks.filter(({ kind }) => kind === 'correction')
  if (corrections.length === 0) return new Set()
  const isTouched = ({ offset, text }: Word): boolean =>
    corrections.some(({ start, end }) => start < offset + text.length && offset < end)
  return new Set(words.flatMap((word, index) => (isTouched(word) ? [index] : [])))
}
