import type { Draft } from './draft.ts'
import { plain } from './find-markers.ts'
import { isFree } from './table-found.ts'

/** How the label of a note is printed: on a line of its own, in brackets, or before the text on one line. */
export type LabelStyle = 'alone' | 'bracket' | 'raised' | 'star' | 'spaced' | 'dotted'

/** A line that may open a note. Indexes count lines from 0, `textColumn` from 1 in the raw line of the text. */
export interface NoteStart {
  readonly label: string
  readonly style: LabelStyle
  readonly index: number
  readonly textIndex: number
  readonly textColumn: number
}

const alone = /^(?:(\d{1,3}|\*{1,4}|[⁰¹²³⁴-⁹]{1,3})[.):]?|\[\^?(\d{1,3}|\*{1,3})\]:?)$/u
const inline: readonly { readonly style: LabelStyle; readonly pattern: RegExp }[] = [
  { style: 'bracket', pattern: /^\s*(?:\[\^?(\d{1,3}|\*{1,3})\]|(\d{1,3})\)):?\s*(?=\S)/u },
  { style: 'raised', pattern: /^\s*([⁰¹²³⁴-⁹]{1,3})\)?\s*(?=\S)/u },
  { style: 'star', pattern: /^\s*(\*{1,4})\)?\s*(?=[\p{L}\p{N}€«“"'(])/u },
  { style: 'dotted', pattern: /^\s*(\d{1,3})\.\s+(?=\S)/u },
  { style: 'spaced', pattern: /^\s*(\d{1,3})(?:\s+|(?=\p{Lu}\p{L}|https?:|www\.))(?=\S)/u },
]

/** What all of them begin with, and few lines. */
const opensNote = /^[\s\u0085]*[\d*[⁰¹²³⁴-⁹]/

/** The note that may start at a line, or null. */
export function noteStartAt(draft: Draft, index: number): NoteStart | null {
  const line = draft.lines[index]
  if (!line || !isFree(draft, index) || !opensNote.test(line.raw)) return null
  const own = alone.exec(line.text)
  if (own) return startAlone(draft, index, plain(own[1] ?? own[2] ?? ''))
  for (const { style, pattern } of inline) {
    const match = pattern.exec(line.raw)
    const label = plain(match?.[1] ?? match?.[2] ?? '')
    if (match && isLabel(label)) return { label, style, index, textIndex: index, textColumn: match[0].length + 1 }
  }
  return null
}

function startAlone(draft: Draft, index: number, label: string): NoteStart | null {
  if (!isLabel(label)) return null
  const textIndex = nextWords(draft, index + 1)
  const line = draft.lines[textIndex]
  if (!line || !isFree(draft, textIndex) || alone.test(line.text)) return null
  return { label, style: 'alone', index, textIndex, textColumn: line.raw.length - line.raw.trimStart().length + 1 }
}

/** The next line with words, at most two blank lines further. */
export function nextWords(draft: Draft, from: number): number {
  let index = from
  while (index < from + 3 && draft.lines[index]?.text === '') index += 1
  return index
}

function isLabel(label: string): boolean {
  return label !== '' && !label.startsWith('0')
}
