import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { traceWords } from '../src/document/trace-words.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { messageOf } from '../src/report/messages.ts'
import { accountWords } from '../src/rules/word-account.ts'
import { writeReadingLedger } from '../src/writers/reading-ledger.ts'
import { reviewedPhrases } from './reviewed-phrases.ts'

interface Ledger {
  readonly file: string
  readonly headings: readonly { line: number; level: number; text: string }[]
  readonly missingHeadings?: readonly { before_line: number; confidence: string }[]
  readonly paragraphs: readonly { lines: readonly number[] }[]
  readonly lists: readonly { ordered: boolean; items: readonly { label: string; lines: readonly number[] }[] }[]
  readonly figures: readonly object[]
  readonly tableOfContents: readonly number[]
  readonly dropped: readonly { line: number }[]
  readonly findings: readonly { rule: string; line: number }[]
  readonly references: readonly { line: number; text: string }[]
  readonly abbreviations: readonly { line: number; short: string; long: string }[]
  readonly foreign: readonly { line: number; text: string; lang: string; doubt?: boolean }[]
}

const [annotated, sources] = process.argv.slice(2)
if (!annotated || !sources) {
  process.stderr.write('gebruik: measure-reading MAP-MET-ANNOTATIES MAP-MET-BRONNEN\n')
  process.exitCode = 2
} else {
  for (const name of readdirSync(annotated).filter(each => each.endsWith('.json'))) {
    const wanted: Ledger = JSON.parse(readFileSync(join(annotated, name), 'utf8'))
    measure(wanted, ledgerOf(join(sources, wanted.file)))
  }
}

function ledgerOf(path: string): Ledger {
  const bytes = readFileSync(path)
  const read = readPlainText({ file: path, bytes })
  const reading = { ...read, document: annotate(read.document, reviewedPhrases()) }
  const trace = traceWords(decode(bytes).text, reading.document, reading.lines)
  const words = accountWords(trace, reading.lines)
  return JSON.parse(writeReadingLedger(reading, { file: path, sha256: '', trace, words, messageOf }))
}

function measure(wanted: Ledger, found: Ledger): void {
  console.log(`\n${wanted.file}`)
  compare('headings', wanted.headings.map(headingKey), found.headings.map(headingKey))
  nesting(wanted, found)
  compare('paragraphs', wanted.paragraphs.map(linesKey), found.paragraphs.map(linesKey))
  compare('items', wanted.lists.flatMap(itemKeys), found.lists.flatMap(itemKeys))
  compare('lists', wanted.lists.map(listKey), found.lists.map(listKey))
  compare('figures', wanted.figures.map(toKey), found.figures.map(toKey))
  compare('contents', wanted.tableOfContents.map(String), found.tableOfContents.map(String))
  compare('dropped', wanted.dropped.map(toLine), found.dropped.map(toLine))
  compare('references', wanted.references.map(referenceKey), found.references.map(referenceKey))
  compare('abbreviations', wanted.abbreviations.map(shortKey), found.abbreviations.map(shortKey))
  const doubted = new Set(wanted.foreign.filter(each => each.doubt).map(foreignKey))
  const [due, told] = [wanted, found].map(one => one.foreign.map(foreignKey).filter(key => !doubted.has(key)))
  compare('foreign', due ?? [], told ?? [])
  const missing = (wanted.missingHeadings ?? []).map(each => String(each.before_line))
  compare('missing', missing, found.findings.filter(each => each.rule === 'missing-heading').map(toLine))
}

function compare(name: string, wanted: readonly string[], found: readonly string[]): void {
  const [left, right] = [new Set(wanted), new Set(found)]
  const hits = [...right].filter(key => left.has(key)).length
  const score = left.size + right.size === 0 ? 1 : (2 * hits) / (left.size + right.size)
  const lost = [...left].filter(key => !right.has(key))
  const extra = [...right].filter(key => !left.has(key))
  console.log(`  ${name.padEnd(10)} F1 ${score.toFixed(3)}  lost ${show(lost)}  extra ${show(extra)}`)
}

function nesting(wanted: Ledger, found: Ledger): void {
  const levels = new Map(found.headings.map(heading => [heading.line, heading.level]))
  const both = wanted.headings.filter(heading => levels.has(heading.line))
  const wrong = both.filter(heading => levels.get(heading.line) !== heading.level)
  const told = wrong.map(({ line, level }) => `${line}:${level}≠${levels.get(line)}`)
  console.log(
    `  nesting    ${((both.length - wrong.length) / Math.max(both.length, 1)).toFixed(3)}  wrong ${show(told)}`,
  )
  const parents = [parentsOf(wanted), parentsOf(found)]
  const same = both.filter(({ line }) => parents[0]?.get(line) === parents[1]?.get(line))
  console.log(`  parents    ${(same.length / Math.max(both.length, 1)).toFixed(3)}`)
}

function parentsOf({ headings }: Ledger): Map<number, number> {
  const parents = new Map<number, number>()
  for (const [index, { line, level }] of headings.entries()) {
    parents.set(line, headings.slice(0, index).findLast(before => before.level < level)?.line ?? 0)
  }
  return parents
}

function headingKey({ line, text }: Ledger['headings'][number]): string {
  return `${line} ${text}`
}
function referenceKey({ line, text }: Ledger['references'][number]): string {
  return `${line} ${text}`
}
function shortKey({ line, short, long }: Ledger['abbreviations'][number]): string {
  return `${line} ${short} = ${long}`
}
function foreignKey({ line, text, lang }: Ledger['foreign'][number]): string {
  return `${line} ${lang} ${text}`
}
function linesKey({ lines }: { readonly lines: readonly number[] }): string {
  return lines.join('+')
}
function itemKeys({ items }: Ledger['lists'][number]): string[] {
  return items.map(item => `${item.label} ${linesKey(item)}`)
}
function listKey(list: Ledger['lists'][number]): string {
  return `${list.ordered} ${itemKeys(list).join(' ')}`
}
function toKey(thing: object): string {
  return JSON.stringify(thing)
}
function toLine({ line }: { readonly line: number }): string {
  return String(line)
}
function show(keys: readonly string[]): string {
  return keys.length === 0 ? '–' : `${keys.length} (${keys.slice(0, 12).join(' | ')})`
}
