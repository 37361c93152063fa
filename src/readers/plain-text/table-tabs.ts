import type { CellDraft, Draft } from './draft.ts'
import { captionAbove } from './table-caption.ts'
import { isCode, kindOfCell } from './table-cell-kind.ts'
import { type FoundTable, isFree } from './table-found.ts'
import { columnKinds, cutCells, fitRow, widestTable, widthOf, withoutTrailing } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'

type Row = readonly CellDraft[]

// "1.", "a)", "–", "•" before a tab: an item of a list, not a row
const listMark = /^(?:[-–—•▪◦·\uf0b7*]|\d{1,3}[.)]|[a-z][.)])$/iu

/** Tables whose cells are separated by tabs, one row a line. */
export function findTabTables(draft: Draft): readonly FoundTable[] {
  return runsOf(draft).flatMap(lines => {
    const rows = lines.map(index => cutCells(index + 1, draft.lines[index]?.raw ?? '', '\t'))
    return isTable(rows) && widthOf(rows) <= widestTable ? [tableOf(draft, lines, rows)] : []
  })
}

/** Runs of lines with a tab between words; blank lines may part the rows when they part all of them. */
function runsOf(draft: Draft): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    const run = runs.at(-1)
    if (!isFree(draft, index)) continue
    if (!hasTab(draft.lines[index]?.raw ?? '') && !(run?.at(-1) === index - 1 && isGroup(draft, index))) continue
    if (run && continues(draft, run, index)) run.push(index)
    else runs.push([index])
  }
  return runs
}

function hasTab(raw: string): boolean {
  return raw.trimStart().includes('\t')
}

/** A bare name between rows of three and more cells heads a group of them. */
function isGroup(draft: Draft, index: number): boolean {
  const cells = (at: number) =>
    isFree(draft, at) ? withoutTrailing(cutCells(0, draft.lines[at]?.raw ?? '', '\t')).length : 0
  return (draft.lines[index]?.text.length ?? 0) <= 80 && cells(index - 1) > 2 && cells(index + 1) > 2
}

function continues(draft: Draft, run: readonly number[], index: number): boolean {
  const last = run.at(-1) ?? index
  const gap = index - last
  const usual = run.length > 1 ? (run[1] ?? 0) - (run[0] ?? 0) : gap
  return gap === usual && (gap === 1 || (gap === 2 && draft.lines[index - 1]?.text === ''))
}

function isTable(rows: readonly Row[]): boolean {
  const sizes = rows.map(row => withoutTrailing(row).length)
  if (rows.length < 2) return false
  const marks = rows.filter(row => listMark.test(row[0]?.text ?? '')).length
  if (marks * 2 >= rows.length) return false
  if (rows.filter((_, index) => (sizes[index] ?? 0) >= 2).length * 2 < rows.length) return false
  const wide = sizes.some(size => size > 2)
  return wide || rows.filter(isNumbered).length < rows.length * 0.8
}

/** A number and words: a note, a heading or an item rather than a row of two cells. */
function isNumbered(row: Row): boolean {
  return isCode(row[0]?.text ?? '') && kindOfCell(row[1]?.text ?? '') === 'text'
}

function tableOf(draft: Draft, lines: readonly number[], rows: readonly Row[]): FoundTable {
  const width = widthOf(rows.map(withoutTrailing))
  const kinds = columnKinds(rows.slice(1), width)
  const fitted = rows.map(row => (row.length === width ? { cells: row, sure: true } : fitRow(row, width, kinds)))
  const first = lines[0] ?? 0
  const { claims, ...caption } = captionAbove(draft, first)
  const status = fitted.every(row => row.sure) ? 'recovered' : 'doubtful'
  const shape = shapeTable(fitted.map(row => row.cells))
  return {
    table: { status, ...caption, firstLine: first + 1, lastLine: (lines.at(-1) ?? 0) + 1, ...shape, notes: [] },
    claims: [
      ...claims,
      ...lines.map(index => ({ line: index + 1, role: 'table-cells', rule: 'tab-separated' }) as const),
    ],
    findings: [],
  }
}
