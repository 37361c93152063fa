import type { Document, Footnote, FootnoteReference, ListItem } from '../document/node.ts'
import { walk } from '../document/walk.ts'
import type { Word } from '../document/words.ts'
import type { ReadSource } from './source-words.ts'

/**
 * A stretch of a source that is not printed as it stands: `dropped` with its line or as the mark of a list,
 * a note `marker`, the `label` of a note, or replaced by a `correction`. `text` is what is printed instead.
 */
export interface SourceMark {
  readonly kind: 'dropped' | 'marker' | 'label' | 'correction'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A node whose label stands in the source otherwise than on a page. */
export type MarkedNode = Footnote | FootnoteReference | ListItem

/** The nodes of a document that leave a mark, in reading order. */
export function markedNodes(document: Document): readonly MarkedNode[] {
  const nodes: MarkedNode[] = []
  for (const node of walk(document))
    if (node.type === 'footnoteReference' || node.type === 'footnote' || node.type === 'listItem') nodes.push(node)
  return nodes
}

/** All such stretches in text order, without overlap: a correction wins, then what begins first. Input: the words of its text, and its marked nodes. */
export function sourceMarks(
  source: ReadSource,
  words: readonly Word[],
  nodes: readonly MarkedNode[],
): readonly SourceMark[] {
  const corrections = correctionMarks(source)
  const isFree = ({ start, end }: SourceMark) => !corrections.some(other => start < other.end && other.start < end)
  const marks = [...droppedLines(source, words), ...nodeMarks(source.text, nodes)].filter(isFree)
  let end = 0
  return [...corrections, ...marks]
    .sort((one, other) => one.start - other.start)
    .filter(mark => {
      if (mark.start < end) return false
      end = mark.end
      return true
    })
}

/** A correction that does not match exactly once changes nothing here; the reader of corrections reports it. */
function correctionMarks({ text, corrections }: ReadSource): readonly SourceMark[] {
  return corrections.flatMap(({ find, replace }) => {
    const start = text.indexOf(find)
    if (find === '' || start < 0 || text.indexOf(find, start + 1) >= 0) return []
    return [{ kind: 'correction', start, end: start + find.length, text: replace }]
  })
}

function droppedLines({ lines }: ReadSource, words: readonly Word[]): readonly SourceMark[] {
  return words
    .filter(word => isDropped(lines[word.line - 1]?.role))
    .map(word => ({ kind: 'dropped', start: word.offset, end: word.offset + word.text.length, text: '' }))
}

function isDropped(role: string | undefined): boolean {
  return role === 'dropped' || role === 'table-of-contents'
}

function nodeMarks(text: string, nodes: readonly MarkedNode[]): readonly SourceMark[] {
  const marks: SourceMark[] = []
  for (const node of nodes) {
    const [bracket, mark] = [bracketBefore(node, text), markOf(node, text)]
    if (bracket) marks.push(bracket)
    if (mark) marks.push(mark)
  }
  return marks
}

/** A note may be placed at its label: the bracket before it (`[12]`) says nothing by itself. */
function bracketBefore(node: MarkedNode, text: string): SourceMark | null {
  const start = node.place.offset - 1
  if (node.type !== 'footnote' || !/[[(]/.test(text[start] ?? '')) return null
  return { kind: 'dropped', start, end: start + 1, text: '' }
}

function markOf(node: MarkedNode, text: string): SourceMark | null {
  if (node.type === 'footnoteReference') return markerMark(text, node.place.offset, node.label)
  if (node.type === 'footnote') return labelMark(text, node.place.offset, node.label)
  return listMark(text, node.place.offset, node.label)
}

/** A marker stands at its place, perhaps in brackets. */
function markerMark(text: string, start: number, label: string): SourceMark | null {
  const open = /[[(]/.test(text[start] ?? '') ? 1 : 0
  if (label === '' || !text.startsWith(label, start + open)) return null
  const end = start + open + label.length
  return { kind: 'marker', start, end: end + (open && /[\])]/.test(text[end] ?? '') ? 1 : 0), text: label }
}

/** The label of a note with what stands around it (`[12]`, `12.`). */
function labelMark(text: string, lineStart: number, label: string): SourceMark | null {
  const line = lineFrom(text, lineStart)
  const at = line.indexOf(label)
  if (label === '' || at < 0) return null
  const after = /^[.)\]:]?/.exec(line.slice(at + label.length))?.[0].length ?? 0
  return { kind: 'label', start: lineStart, end: lineStart + at + label.length + after, text: label }
}

/** The mark of a list item at the start of its line; white space within it is of any length. */
function listMark(text: string, lineStart: number, label: string): SourceMark | null {
  const line = lineFrom(text, lineStart)
  let end = 0
  for (const part of label.split(/\p{White_Space}+/u)) {
    end += /^\p{White_Space}*/u.exec(line.slice(end))?.[0].length ?? 0
    if (part === '' || !line.startsWith(part, end)) return null
    end += part.length
  }
  return { kind: 'dropped', start: lineStart, end: lineStart + end, text: '' }
}

function lineFrom(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? ''
}
