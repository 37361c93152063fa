import type { CellDraft, Draft } from './draft.ts'
import { captionAbove } from './table-caption.ts'
import { kindOfCell } from './table-cell-kind.ts'
import { type FoundTable, foldText, isFree } from './table-found.ts'
import { widthOf } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'

type Row = readonly CellDraft[]

const years = /(?:(?<=^| )(?:19|20)\d\d(?:\/\d\d)?\*?(?= |$) ?){2,}(totaal)?$/i
const longest = 300
const noBreak = '\u00a0'

/**
 * Tables whose columns are parted by single spaces, as PDF converters print them without layout: a line of years and
 * below it lines that end in numbers. Proven when every line has as many numbers as there are years.
 */
export function findSpacedTables(draft: Draft): readonly FoundTable[] {
  const found: FoundTable[] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    const header = isFree(draft, index) ? headerOf(draft, index) : null
    if (!header) continue
    const rows = rowsBelow(draft, index + 1, header.length - 1)
    if (rows.filter(row => row.length > 1).length < 2) continue
    found.push(tableOf(draft, header, rows))
    index = (rows.at(-1)?.[0]?.line ?? index + 1) - 1
  }
  return found
}

function headerOf(draft: Draft, index: number): Row | null {
  const line = draft.lines[index]
  const match = line && line.text.length <= longest ? years.exec(line.text) : null
  const corner = line?.text.slice(0, match?.index ?? 0).trim() ?? ''
  if (!line || !match || /[.!?:,]/.test(corner) || corner.length > 60) return null
  return locate(line.number, line.raw, [corner, ...match[0].trim().split(' ')])
}

/** Rows that end in figures, and bare names between them. */
function rowsBelow(draft: Draft, from: number, most: number): readonly Row[] {
  const rows: Row[] = []
  let length = 0
  for (let index = from; isFree(draft, index) || isEmptyLine(draft, index); index += 1) {
    if (!isFree(draft, index)) continue
    const row = rowOf(draft, index, most)
    if (!row || headerOf(draft, index)) break
    rows.push(row)
    if (row.length > 1) length = rows.length
    if (rows.length - length > 1) break
  }
  return rows.slice(0, length)
}

/** A row of nothing but empty cells, between groups. */
function isEmptyLine(draft: Draft, index: number): boolean {
  return draft.lines[index]?.text === '' && (draft.lines[index]?.raw ?? '').split(noBreak).length > 2
}

/**
 * The name of a line and the figures it ends in: "Subsidies 1.234 – 500 n.v.t." has three, unless there are too many.
 * A no-break space between spaces is an empty cell.
 */
function rowOf(draft: Draft, index: number, most: number): Row | null {
  const line = draft.lines[index]
  if (!line || line.text.length > longest || line.raw.length > longest * 2) return null
  const words = line.raw
    .split(/[ \t]+/)
    .filter(word => word !== '')
    .map(foldText)
  let first = words.length
  while (first > 1 && isFigure(words[first - 1] ?? '')) first -= 1
  const name = words.slice(0, first).join(' ').trim()
  if (/^[-–−]?$/.test(name) || kindOfCell(name) === 'number') return null
  const figures = joinSigns(words.slice(first), /^€$/)
  if (figures.length === 0 && (name.length > 80 || /[.!?;]$/.test(name))) return null
  return locate(line.number, line.raw, [name, ...(figures.length > most ? joinSigns(figures, /^[-–−]$/) : figures)])
}

function isFigure(word: string): boolean {
  return word === '€' || word === '' || /number|mark/.test(kindOfCell(word))
}

/** A sign before a number belongs to it. */
function joinSigns(figures: readonly string[], sign: RegExp): readonly string[] {
  const joined: string[] = []
  for (const figure of figures) {
    const last = joined.at(-1)
    if (last !== undefined && sign.test(last) && kindOfCell(figure) === 'number')
      joined[joined.length - 1] = `${last} ${figure}`
    else joined.push(figure)
  }
  return joined
}

/** A dash before a number, in a row that is full without joining them: nothing, or the sign of that number. */
function hasLooseSign(row: Row): boolean {
  return row.some(({ text }, index) => /^[-–−]$/.test(text) && kindOfCell(row[index + 1]?.text ?? '') === 'number')
}

/** Cells of texts that follow each other on a line, with their columns. */
function locate(line: number, raw: string, texts: readonly string[]): Row {
  let from = 0
  return texts.map(text => {
    if (text === '') return { line, text }
    const words = text.split(' ')
    const start = raw.indexOf(words[0] ?? '', from)
    for (const word of words) from = raw.indexOf(word, from) + word.length
    return { line, column: start + 1, text: foldText(text) }
  })
}

/** A line between the caption and the years that names groups of columns: how far each name reaches is lost. */
function spanningAbove(draft: Draft, header: Row): Row | null {
  const index = (header[0]?.line ?? 1) - 2
  const line = draft.lines[index]
  if (!line || !isFree(draft, index) || captionAbove(draft, index + 1).captionLine !== null) return null
  if (line.text.length > 80 || /[.!?:;]$/.test(line.text) || captionAbove(draft, index).captionLine === null)
    return null
  return [{ line: line.number, text: '' }, ...locate(line.number, line.raw, [line.text])]
}

function tableOf(draft: Draft, header: Row, rows: readonly Row[]): FoundTable {
  const width = widthOf([header, ...rows])
  const pad = (row: Row): Row => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ({ line: row[0]?.line ?? 0, text: '' })),
  ]
  const coded = / /.test(header[0]?.text ?? '') && rows.every(row => /^\d/.test(row[0]?.text ?? ''))
  const fits = !coded && rows.every(row => row.length === 1 || (row.length === header.length && !hasLooseSign(row)))
  const above = spanningAbove(draft, header)
  const heads = above ? [above, header] : [header]
  const first = heads[0]?.at(-1)?.line ?? 1
  const { claims, ...caption } = captionAbove(draft, first - 1)
  const sure = fits && !above
  const rule = sure ? 'numbers-at-line-end' : 'numbers-at-line-end-in-doubt'
  const own = [...heads, ...rows].map(row => ({ line: row[0]?.line ?? 0, role: 'table-cells', rule }) as const)
  const lastLine = rows.at(-1)?.[0]?.line ?? first
  const shape = shapeTable([...heads, ...rows].map(pad), heads.length)
  const status = sure ? 'recovered' : 'doubtful'
  return {
    table: { status, ...caption, firstLine: first, lastLine, ...shape, notes: [] },
    claims: [...claims, ...own],
    findings: [],
  }
}
