import type { Role } from '../../document/reader.ts'
import type { Draft, SourceLine } from './draft.ts'
import { endsSentence, startsLowerCase } from './sentence-ends.ts'

/** How the lines of a text were set. `measure` is the usual length of a full line, in characters. */
export interface PageLayout {
  /** Lines were broken to fit a page, so that a paragraph runs over many of them. */
  readonly wrapped: boolean
  readonly measure: number
  /** A line is full when it and the first word of the next are longer than this: that word did not fit. */
  readonly fullLine: number
  /** Most paragraphs, as far as their last lines tell, have a blank line after them. */
  readonly spaced: boolean
}

/** Wider than any page: what is longer was never broken to fit one. */
const widestMeasure = 180

/** Learns from the lines of running text whether they were broken to fit a page: then many end in the middle of a sentence. */
export function layoutOf(draft: Draft): PageLayout {
  const lines = draft.lines.filter(({ number, text }) => text !== '' && isText(draft.claims[number - 1]?.role))
  const pairs = lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1]
    return next && line.text.length >= 40 ? [{ line, next }] : []
  })
  const broken = pairs.filter(breaksSentence)
  const measure = percentile(
    broken.map(({ line }) => line.text.length),
    0.9,
  )
  const wrapped = broken.length >= 2 && broken.length >= pairs.length / 4 && measure <= widestMeasure
  const together = broken.filter(({ line }) => !line.text.endsWith('-')).map(({ line, next }) => lengthWith(line, next))
  const fullLine = Math.max(percentile(together, 0.05), 0.6 * measure)
  return { wrapped, measure, fullLine, spaced: isSpaced(draft, lines, wrapped ? fullLine : Number.POSITIVE_INFINITY) }
}

/** The length of a line with the first word of the line after it. */
export function lengthWith({ text }: SourceLine, next: SourceLine | undefined): number {
  const [firstWord = ''] = next?.text.split(' ', 1) ?? []
  return text.length + 1 + firstWord.length
}

/** Whether paragraphs have white after them. A full line that ends a sentence may stand inside one. */
function isSpaced(draft: Draft, lines: readonly SourceLine[], fullLine: number): boolean {
  const ends = lines.filter(({ text }) => text.length >= 20 && text.length < fullLine && endsSentence(text))
  return ends.filter(line => (draft.lines[line.number]?.text ?? '') === '').length > ends.length / 2
}

/** Open lines and what later passes make of them, so that every pass learns the same. */
function isText(role: Role | undefined): boolean {
  return role === undefined || role === 'heading' || role === 'paragraph' || role === 'item'
}

/** A line of some length, and the one after it. */
interface Pair {
  readonly line: SourceLine
  readonly next: SourceLine
}

function breaksSentence({ line, next }: Pair): boolean {
  return startsLowerCase(next.text) && !endsSentence(line.text)
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}
