import type { Draft, NoteDraft } from './draft.ts'
import { type NoteStart, nextWords, noteStartAt } from './note-start.ts'
import { type Claim, isFree } from './table-found.ts'

/** A note with the index of the line after its text. */
export interface FoundNote {
  readonly start: NoteStart
  readonly lines: readonly number[]
  readonly next: number
}

/** Notes that follow each other with nothing between them. */
export type NoteBlock = readonly FoundNote[]

/** The block that opens at a line: notes of one style whose labels count up, or nothing. */
export function noteBlockAt(draft: Draft, from: number): NoteBlock {
  const block: FoundNote[] = []
  for (let index = from; ; ) {
    const start = noteStartAt(draft, index)
    const last = block.at(-1)?.start
    if (!start || (last && !follows(last, start))) return block
    const note = noteAt(draft, start)
    block.push(note)
    index = nextWords(draft, note.next)
  }
}

/** Whether a label is the next one of a series: one up, or two when a note was lost; one star more. */
function follows(last: NoteStart, start: NoteStart): boolean {
  if (last.style !== start.style) return false
  if (start.label.startsWith('*')) return start.label.length === last.label.length + 1
  const step = Number(start.label) - Number(last.label)
  return step === 1 || step === 2
}

function noteAt(draft: Draft, start: NoteStart): FoundNote {
  const lines = [start.textIndex + 1]
  let index = start.textIndex + 1
  while (isFree(draft, index) && continues(draft, index) && !noteStartAt(draft, index)) {
    lines.push(index + 1)
    index += 1
  }
  return { start, lines, next: index }
}

/** Words and signs that no line ends with unless its sentence goes on. */
export const dangling =
  /[,(-]$|(?:^| )(?:aan|als|bij|dat|de|die|door|een|en|het|in|met|of|om|op|per|te|tot|uit|van|voor)$/u

/** A line goes on with the text of the line directly above it when that one was broken off at the width of the page. */
function continues(draft: Draft, index: number): boolean {
  const above = draft.lines[index - 1]?.text ?? ''
  const text = draft.lines[index]?.text ?? ''
  if (dangling.test(above)) return true
  if (above.length < 45 || alreadyEnds(above)) return false
  return /^[\p{Ll}(]/u.test(text) || above.length <= 200
}

/** A sentence has ended, or an address has, unless the next word may belong to it. */
function alreadyEnds(text: string): boolean {
  if (/(?:https?:|www\.)\S+[^-/\s]$/.test(text)) return true
  return /[.!?]["”’)»]?$/.test(text) && !/\b(?:nr|nrs|blz|art|o\.a|bijv|vgl)\.$/i.test(text)
}

/** The drafts of a block; several notes of stars may share one line. */
export function notesOf(draft: Draft, block: NoteBlock): readonly NoteDraft[] {
  return block.flatMap(({ start, lines }) => {
    const note = { label: start.label, labelLine: start.index + 1, lines, textColumn: start.textColumn }
    const raw = draft.lines[start.textIndex]?.raw ?? ''
    return start.style === 'star' && lines.length === 1 ? cutStars(note, raw) : [note]
  })
}

/** `*Dit cijfer … bedroeg.**Ook deze` holds two notes. */
function cutStars(note: NoteDraft & { readonly textColumn: number }, raw: string): readonly NoteDraft[] {
  const pattern = /(?<=[.!?;)\s])\*{2,4}(?=\s?[\p{L}\p{N}])/gu
  const notes: NoteDraft[] = []
  let open: NoteDraft & { readonly textColumn: number } = note
  for (const match of raw.matchAll(pattern)) {
    if (match[0].length !== open.label.length + 1) continue
    notes.push({ ...open, endColumn: match.index + 1 })
    const after = match.index + match[0].length
    const gap = raw.slice(after).length - raw.slice(after).trimStart().length
    open = { ...note, label: match[0], textColumn: after + gap + 1 }
  }
  return [...notes, open]
}

/** The lines that a block takes, in the role of its place. */
export function claimsOf(block: NoteBlock, role: 'footnote-text' | 'table-note', rule: string): readonly Claim[] {
  return block.flatMap(({ start, lines }) => [
    { line: start.index + 1, role, rule: lines.includes(start.index + 1) ? rule : 'note-label' },
    ...lines.map(line => ({ line, role, rule })),
  ])
}
