import type { Document, Footnote } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { chanceOf } from './chance.ts'
import { flowOf, markerEnd, markerStart, type Printed, printedText, type Unit } from './flow.ts'
import { paginate } from './paginate.ts'
import { printTable } from './print-table.ts'
import type { Style } from './styles.ts'
import { wrap } from './wrap.ts'

/** A printed line and what it belongs to; a blank line has no units. `notes` are those its markers refer to. */
export interface Line {
  readonly text: string
  readonly units: readonly Unit[]
  readonly notes: readonly Footnote[]
}

/** A text as it arrives, with the truth about each line. */
export interface Degraded {
  readonly text: string
  readonly lines: readonly Line[]
}

export const blankLine: Line = { text: '', units: [], notes: [] }

const siteHead = ['Direct naar inhoud', 'Menu', 'Zoeken']
const siteFoot = ['Terug naar boven', 'Licence']

/** Prints a document in a style; the same seed gives the same text. */
export function degrade(document: Document, style: Style, seed: number): Degraded {
  const chance = chanceOf(seed)
  const breaks = () => style.hyphens && chance() < 0.3
  const flow = flowOf(document).flatMap((printed, index) => linesOf(printed, index, style, breaks))
  const body = [...contentsOf(document, style), ...flow]
  const paged = style.page === null ? [...body, ...notesAtEnd(body, style)] : paginate(body, style, breaks)
  const lines = style.site ? [...siteLines(siteHead, style), ...paged, ...siteLines(siteFoot, style)] : paged
  const margin = ' '.repeat(style.margin)
  const text = lines.map(line => (line.text === '' ? '' : withMargin(line.text, margin))).join(style.end)
  return {
    text: `${text.replaceAll(markerStart, markOf(style)).replaceAll(markerEnd, style.notes === 'brackets' ? ']' : '')}${style.end}`,
    lines,
  }
}

function markOf(style: Style): string {
  return style.notes === 'brackets' ? '[' : ''
}

function withMargin(text: string, margin: string): string {
  return text.startsWith('\f') ? `\f${margin}${text.slice(1)}` : margin + text
}

function siteLines(texts: readonly string[], style: Style): Line[] {
  return texts.flatMap(text => {
    const line: Line = { text, units: [{ kind: 'furniture', text }], notes: [] }
    return style.blank === 'none' ? [line] : [line, blankLine]
  })
}

function linesOf(printed: Printed, index: number, style: Style, breaks: () => boolean): readonly Line[] {
  const { unit, around, notes } = printed
  const units = [...around, unit]
  const text = unit.kind === 'item' ? `${unit.label} ${printed.printed}` : printed.printed
  const indent = ' '.repeat(style.margin > 0 ? printed.depth * 4 : 0)
  const width = style.width === null ? null : style.width - indent.length
  const lines = unit.table
    ? tableLines(printed, style, breaks)
    : wrap(text, width, breaks).map(line => ({ text: indent + line, units, notes: [] }))
  const [last = blankLine, ...before] = lines.toReversed()
  const all = [...before.toReversed(), { ...last, notes: unit.table ? [] : notes }]
  return [...(isBlankBefore(printed, index, style) ? [blankLine] : []), ...spread(all, notes)]
}

/** Gives each note to the line that holds its marker. */
function spread(lines: readonly Line[], notes: readonly Footnote[]): Line[] {
  const left = [...notes]
  return lines.map(line => {
    const labels = [...line.text.matchAll(new RegExp(`${markerStart}(.*?)${markerEnd}`, 'g'))].length
    return line.units.some(unit => unit.table) ? line : { ...line, notes: left.splice(0, labels) }
  })
}

function isBlankBefore({ unit, goesOn }: Printed, index: number, style: Style): boolean {
  if (index === 0 || style.blank === 'none') return false
  if (style.blank === 'headings') return unit.kind !== 'paragraph' && unit.kind !== 'item'
  return style.width === null || unit.kind !== 'item' || !goesOn
}

function tableLines({ unit }: Printed, style: Style, breaks: () => boolean): Line[] {
  const { table } = unit
  if (!table) return []
  const of = (text: string | null): Line => (text === null ? blankLine : { text, units: [unit], notes: [] })
  const caption = table.caption ? wrap(printedText(table.caption), style.width, breaks).map(of) : []
  const gap = style.blank === 'none' || caption.length === 0 ? [] : [blankLine]
  const cells = printTable(table, style).map(of)
  const end = cells.at(-1)?.text === '' ? cells.slice(0, -1) : cells
  const notes = table.notes.flatMap(note => [
    ...(style.blank === 'none' ? [] : [blankLine]),
    ...noteLines(note, style, breaks, unit),
  ])
  return [...caption, ...gap, ...end, ...notes]
}

/** The lines of a note; those of a table note belong to the table. */
export function noteLines(note: Footnote, style: Style, breaks: () => boolean, owner?: Unit): readonly Line[] {
  const unit: Unit = owner ?? { kind: 'note', text: note.children.map(textOf).join(' '), label: note.label }
  const text = note.children.map(printedText).join(' ')
  const of = (line: string): Line => ({ text: line, units: [unit], notes: [] })
  if (style.notes === 'number, blank, text') return [of(note.label), blankLine, of(text)]
  const label = style.notes === 'brackets' ? `[${note.label}]` : note.label
  return wrap(`${label} ${text}`, style.width, breaks).map(of)
}

function notesAtEnd(lines: readonly Line[], style: Style): Line[] {
  const gap = style.blank === 'none' ? [] : [blankLine]
  return lines.flatMap(line => line.notes).flatMap(note => [...gap, ...noteLines(note, style, () => false)])
}

const contentsDepth = 3

/** A table of contents lists the parts of a text, not the text. */
function isInContents({ level = 0 }: Unit): boolean {
  return level > 1 && level <= contentsDepth
}

/** A table of contents with page numbers that ascend. */
function contentsOf(document: Document, style: Style): Line[] {
  if (style.contents === 'none') return []
  const headings = flowOf(document).filter(({ unit }) => unit.kind === 'heading' && isInContents(unit))
  const entries = headings.map(({ unit }, index) => {
    const page = String(3 + Math.floor(index * 1.5))
    const dots = '.'.repeat(Math.max(5, 80 - unit.text.length - page.length))
    return style.contents === 'dots' ? `${unit.text} ${dots} ${page}` : `${unit.text}\t${page}`
  })
  const lines = ['Inhoudsopgave', ...entries].map(
    (text): Line => ({ text, units: [{ kind: 'contents', text }], notes: [] }),
  )
  return [
    ...lines.flatMap(line => (style.blank === 'blocks' && style.width === null ? [line, blankLine] : [line])),
    blankLine,
  ]
}
