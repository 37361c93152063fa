import type { Role } from '../../document/reader.ts'
import type { Draft, SourceLine } from './draft.ts'
import { endsSentence, startsLowerCase } from './sentence-ends.ts'

/** How the lines of a text were set. `measure` is the usual length of a full line, in characters. */
export interface PageLayout {
  /** Lines were broken to fit a page, so that a paragraph runs over many of them. */
  readonly wrapped: boolean
  readonly measure: number
  /** Most lines that end a sentence have a blank line after them. */
  readonly spaced: boolean
  /** Of a wrapped text: a blank line stands between paragraphs. */
  readonly parted: boolean
}

/** Wider than any page: what is longer was never broken to fit one. */
const widestMeasure = 180

/** Learns from the lines of running text whether they were broken to fit a page: then many end in the middle of a sentence. */
export function layoutOf(draft: Draft): PageLayout {
  const lines = draft.lines.filter(({ number, text }) => text !== '' && isText(draft.claims[number - 1]?.role))
  const full = lines.filter((line, index) => line.text.length >= 40 && index + 1 < lines.length)
  const next = new Map(lines.map((line, index) => [line, lines[index + 1]]))
  const broken = full.filter(line => breaksSentence(line, next.get(line)))
  const measure = percentile(
    broken.map(line => line.text.length),
    0.9,
  )
  return {
    wrapped: broken.length >= 2 && broken.length >= full.length / 4 && measure <= widestMeasure,
    measure,
    parted: arePartedBy(draft, lines, measure),
    spaced: isSpaced(draft, lines),
  }
}

function isSpaced(draft: Draft, lines: readonly SourceLine[]): boolean {
  const ends = lines.filter(({ text }) => text.length >= 40 && endsSentence(text))
  return ends.filter(line => (draft.lines[line.number]?.text ?? '') === '').length > ends.length / 2
}

/** Whether most short lines that end a sentence, as the last line of a paragraph does, have a blank line after them. */
function arePartedBy(draft: Draft, lines: readonly SourceLine[], measure: number): boolean {
  const ends = lines.filter(({ text }) => text.length < measure * 0.7 && endsSentence(text))
  const parted = ends.filter(({ number }) => (draft.lines[number]?.text ?? '') === '')
  return parted.length * 2 >= ends.length
}

/** Open lines and what later passes make of them, so that every pass learns the same. */
function isText(role: Role | undefined): boolean {
  return role === undefined || role === 'heading' || role === 'paragraph' || role === 'item'
}

function breaksSentence(line: SourceLine, next: SourceLine | undefined): boolean {
  return next !== undefined && !endsSentence(line.text) && startsLowerCase(next.text)
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}
