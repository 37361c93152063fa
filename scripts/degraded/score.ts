import type { Ledger } from './read-degraded.ts'
import type { Truth } from './truth-of.ts'

/** Hits among what was wanted and what was found: F1 over many texts is that of the sums. */
export interface Count {
  readonly hits: number
  readonly wanted: number
  readonly found: number
  readonly lost: readonly string[]
  readonly extra: readonly string[]
}

/** How a reading did, by what is measured. */
export type Score = Readonly<Record<string, Count>>

export function f1({ hits, wanted, found }: Count): number {
  return wanted + found === 0 ? 1 : (2 * hits) / (wanted + found)
}

/** Holds a reading against the truth. */
export function scoreOf(truth: Truth, ledger: Ledger): Score {
  const found = new Map(ledger.headings.map(heading => [heading.line, heading]))
  const both = truth.headings.filter(heading => found.has(heading.line))
  const kindAt = (line: number) => truth.kinds.get(line) ?? 'blank'
  const isText = (line: number) => kindAt(line) !== 'furniture' && kindAt(line) !== 'contents'
  const joined = (lines: readonly number[]) => lines.length > 1
  const paragraphs = ledger.paragraphs.map(paragraph => paragraph.lines)
  const items = ledger.lists.flatMap(list => list.items)
  return {
    headings: count(truth.headings.map(headingKey), ledger.headings.map(headingKey)),
    nesting: count(
      both.map(levelKey),
      both.map(({ line }) => levelKey(found.get(line) ?? { line, level: 0 })),
    ),
    paragraphs: count(truth.paragraphs.map(linesKey), paragraphs.map(linesKey)),
    joins: count(truth.paragraphs.filter(joined).map(linesKey), paragraphs.filter(joined).map(linesKey)),
    items: count(truth.items.map(itemKey), items.map(itemKey)),
    markers: count(
      truth.markers.map(markerKey),
      ledger.footnotes
        .filter(note => note.markerLine !== null)
        .map(({ label, markerLine }) => `${label}@${markerLine}`),
    ),
    notes: count(truth.notes.map(noteKey), ledger.footnotes.map(noteKey)),
    'table notes': count(truth.tableNotes.map(noteKey), ledger.tables.flatMap(table => table.notes).map(noteKey)),
    contents: count(truth.contents.map(String), ledger.tableOfContents.map(String)),
    furniture: count(
      truth.furniture.map(String),
      ledger.dropped.map(({ line }) => String(line)),
    ),
    swallowed: faults(
      [...ledger.dropped.map(({ line }) => line), ...ledger.tableOfContents].filter(isText).map(String),
    ),
    fragments: faults(
      ledger.headings
        .filter(({ line }) => kindAt(line) !== 'heading')
        .map(({ line, text }) => `${line} ${kindAt(line)} ${text}`),
    ),
    ...tablesOf(truth, ledger),
    unaccounted: faults(ledger.words.unaccounted > 0 ? [String(ledger.words.unaccounted)] : []),
  }
}

type LedgerTable = Ledger['tables'][number]

function tablesOf(truth: Truth, { tables }: Ledger): Score {
  const overlaps = (one: Truth['tables'][number], table: LedgerTable) =>
    one.lines.some(line => line >= table.firstLine && line <= table.lastLine)
  const told = (table: LedgerTable) =>
    `${table.firstLine}–${table.lastLine} ${JSON.stringify([...table.header, ...table.rows].slice(0, 4))}`
  const right = (table: LedgerTable) =>
    truth.tables.some(
      one => overlaps(one, table) && JSON.stringify(one.rows) === JSON.stringify([...table.header, ...table.rows]),
    )
  const recovered = tables.filter(table => table.status === 'recovered')
  return {
    'tables right': {
      ...count([], []),
      hits: recovered.filter(right).length,
      wanted: truth.tables.length,
      found: truth.tables.length,
    },
    'wrong recovered': faults(recovered.filter(table => !right(table)).map(told)),
    'phantom tables': faults(tables.filter(table => !truth.tables.some(one => overlaps(one, table))).map(told)),
    'unseen tables': faults(
      truth.tables
        .filter(one => !tables.some(table => overlaps(one, table)))
        .map(one => `${one.lines[0]}–${one.lines.at(-1)}`),
    ),
  }
}

/** Things that should not be there at all. */
function faults(extra: readonly string[]): Count {
  return { hits: 0, wanted: 0, found: extra.length, lost: [], extra }
}

function count(wanted: readonly string[], found: readonly string[]): Count {
  const left = [...found]
  const lost = wanted.filter(key => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { hits: wanted.length - lost.length, wanted: wanted.length, found: found.length, lost, extra: left }
}

/** The letters of a text: line ends and hyphens at them do not count. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
function headingKey({ line, text }: { line: number; text: string }): string {
  return `${line} ${letters(text)}`
}
function levelKey({ line, level }: { line: number; level: number }): string {
  return `${line}:${level}`
}
function linesKey(lines: readonly number[]): string {
  return lines.join('+')
}
function itemKey({ label, lines }: { label: string; lines: readonly number[] }): string {
  return `${label} ${linesKey(lines)}`
}
function markerKey({ label, line }: { label: string; line: number }): string {
  return `${label}@${line}`
}
function noteKey({ label, text }: { label: string; text: string }): string {
  return `${label} ${letters(text)}`
}

/** The scores of several texts as one. */
export function sumOf(scores: readonly Score[]): Score {
  const names = Object.keys(scores[0] ?? {})
  return Object.fromEntries(names.map(name => [name, scores.flatMap(score => score[name] ?? []).reduce(add)]))
}

function add(one: Count, other: Count): Count {
  return {
    hits: one.hits + other.hits,
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    lost: [...one.lost, ...other.lost],
    extra: [...one.extra, ...other.extra],
  }
}
