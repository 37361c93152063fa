import type { Document, Footnote, FootnoteReference, Heading, Node, Section, Table } from '../document/node.ts'
import type { LineRole, Reading } from '../document/reader.ts'
import { textOf } from '../document/text-of.ts'
import type { Trace } from '../document/trace-words.ts'
import { walk } from '../document/walk.ts'

/** What the ledger tells besides the reading itself; the caller computes it. */
export interface LedgerFacts {
  readonly file: string
  readonly sha256: string
  readonly trace: Trace
  readonly words: object
  readonly messageOf: (finding: Reading['findings'][number]) => { readonly severity: string; readonly message: string }
}

/** How a source text was read, as one JSON object: what every line became and which rule decided. */
export function writeReadingLedger({ document, lines, findings }: Reading, facts: LedgerFacts): string {
  const { trace } = facts
  return JSON.stringify({
    file: facts.file,
    sha256: facts.sha256,
    title: document.title && textOf(document.title),
    headings: headingsOf(document),
    paragraphs: paragraphsOf(document, trace),
    lists: nodesOf(document, 'list').map(({ ordered, items }) => ({
      ordered,
      items: items.map(item => ({ label: item.label, lines: linesOf(trace, item) })),
    })),
    tables: nodesOf(document, 'table').map(table => tableOf(table, trace)),
    footnotes: footnotesOf(document, trace),
    figures: nodesOf(document, 'figure').map(({ place, caption, missing }) => ({
      line: place.line,
      caption: caption && textOf(caption),
      missing,
    })),
    tableOfContents: linesWith(lines, 'table-of-contents'),
    references: nodesOf(document, 'documentReference').map(node => ({
      line: lineOf(trace, node),
      text: textOf(node),
      url: node.url,
    })),
    abbreviations: nodesOf(document, 'abbreviation').map(node => ({
      line: lineOf(trace, node),
      short: textOf(node),
      long: node.long,
    })),
    foreign: nodesOf(document, 'foreignPhrase').map(node => ({
      line: lineOf(trace, node),
      text: textOf(node),
      lang: node.lang,
    })),
    dropped: linesWith(lines, 'dropped').map(line => ({ line, rule: furnitureRule(lines[line - 1]) })),
    findings: findings.map(finding => ({
      line: finding.place.line,
      column: finding.place.column,
      rule: finding.rule,
      ...facts.messageOf(finding),
    })),
    words: facts.words,
  })
}

/** The ledger knows one rule for furniture of every kind; the reading itself says which kind. */
function furnitureRule(role: LineRole | undefined): string {
  return role ? 'page-furniture' : ''
}

function nodesOf<Type extends Node['type']>(root: Node, type: Type): Extract<Node, { type: Type }>[] {
  return [...walk(root)].filter((node): node is Extract<Node, { type: Type }> => node.type === type)
}

function linesWith(lines: readonly LineRole[], role: LineRole['role']): number[] {
  return lines.flatMap((line, index) => (line.role === role ? [index + 1] : []))
}

/** The source lines of the words of a node, by where the words were found. */
function linesOf(trace: Trace, node: Node): number[] {
  const lines = [...walk(node)].flatMap(part => trace.linesOf.get(part) ?? [])
  return [...new Set(lines)].sort((a, b) => a - b)
}

function lineOf(trace: Trace, node: Node): number {
  return linesOf(trace, node)[0] ?? node.place.line
}

function headingsOf(document: Document): object[] {
  const entry = (heading: Heading, level: number) => ({ line: heading.place.line, level, text: textOf(heading) })
  const title = document.title ? [entry(document.title, 1)] : []
  return [...title, ...sectionsOf(document).map(({ section, level }) => entry(section.heading, level))]
}

/** All sections in reading order with the level of their heading. */
function sectionsOf({ sections, level: top }: Document): { readonly section: Section; readonly level: number }[] {
  const found: { readonly section: Section; readonly level: number }[] = []
  const open = sections.map(section => ({ section, level: top })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next)
    for (const section of next.section.sections.toReversed()) open.push({ section, level: next.level + 1 })
  }
  return found
}

/** Paragraphs of the running text: those of items and notes are told with their list or note. */
function paragraphsOf(document: Document, trace: Trace): object[] {
  const blocks = [document.blocks, ...sectionsOf(document).map(({ section }) => section.blocks)].flat()
  return blocks.filter(block => block.type === 'paragraph').map(block => ({ lines: linesOf(trace, block) }))
}

function tableOf(table: Table, trace: Trace): object {
  const text = (row: Table['body'][number]) => row.cells.map(textOf)
  return {
    status: table.status,
    caption: table.caption && textOf(table.caption),
    captionLine: table.caption?.place.line ?? null,
    unit: table.unit,
    firstLine: table.place.line,
    lastLine: lastLineOf(table, trace),
    header: table.header.map(text),
    rows: table.body.map(text),
    notes: table.notes.map(note => ({ label: note.label, text: noteText(note) })),
  }
}

/** The last line of cells; a line of no-break spaces may be empty cells. */
function lastLineOf(table: Table, trace: Trace): number {
  const cells = [...table.header, ...table.body].flatMap(row => row.cells)
  const lines = cells.flatMap(cell => [cell.place.line, ...linesOf(trace, cell)])
  return lines.reduce((last, line) => Math.max(last, line), table.place.line)
}

function noteText(note: Footnote): string {
  return note.children.map(textOf).join(' ')
}

function footnotesOf(document: Document, trace: Trace): object[] {
  const references = new Map(nodesOf(document, 'footnoteReference').map(node => [node.identifier, node]))
  const before = textsBefore(document)
  return document.footnotes.map(note => {
    const reference = references.get(note.identifier)
    return {
      label: note.label,
      markerLine: reference ? lineOf(trace, reference) : null,
      before: reference ? (before.get(reference) ?? '').slice(-40).trim() : null,
      text: noteText(note),
      textLine: linesOf(trace, note)[1] ?? linesOf(trace, note)[0] ?? note.place.line,
    }
  })
}

/** The words of the same block that stand before each note marker. */
function textsBefore(document: Document): Map<FootnoteReference, string> {
  const before = new Map<FootnoteReference, string>()
  let text = ''
  for (const node of walk(document)) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'caption') text = ''
    if (node.type === 'text') text += node.value
    if (node.type === 'footnoteReference') before.set(node, text)
  }
  return before
}
