import { traceWords } from '../../src/document/trace-words.ts'
import { readPlainText } from '../../src/readers/plain-text.ts'
import { accountWords } from '../../src/rules/word-account.ts'
import { writeReadingLedger } from '../../src/writers/reading-ledger.ts'

/** The part of the reading ledger that is held against the truth. */
export interface Ledger {
  readonly headings: readonly { line: number; level: number; text: string }[]
  readonly paragraphs: readonly { lines: readonly number[] }[]
  readonly lists: readonly { items: readonly { label: string; lines: readonly number[] }[] }[]
  readonly tables: readonly {
    status: 'recovered' | 'doubtful' | 'verbatim'
    captionLine: number | null
    firstLine: number
    lastLine: number
    header: readonly (readonly string[])[]
    rows: readonly (readonly string[])[]
    notes: readonly { label: string; text: string }[]
  }[]
  readonly footnotes: readonly { label: string; markerLine: number | null; text: string }[]
  readonly tableOfContents: readonly number[]
  readonly dropped: readonly { line: number; rule: string }[]
  readonly words: { readonly unaccounted: number }
}

/** Reads a text as `npm run read` does. */
export function readDegraded(text: string): Ledger {
  const reading = readPlainText({ file: 'degraded.txt', bytes: new TextEncoder().encode(text) })
  const trace = traceWords(text, reading.document, reading.lines)
  const words = accountWords(trace, reading.lines)
  const messageOf = () => ({ severity: '', message: '' })
  return JSON.parse(writeReadingLedger(reading, { file: 'degraded.txt', sha256: '', trace, words, messageOf }))
}
