import type { CellDraft, Draft } from './draft.ts'
import { captionAbove } from './table-caption.ts'
import { kindOfCell } from './table-cell-kind.ts'
import { type FoundTable, isFree } from './table-found.ts'
import { cutCells } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'

type Row = readonly CellDraft[]

/** Tables whose cells are separated by semicolons. Sentences have those too, so only rows that are clearly one count. */
export function findSemicolonTables(draft: Draft): readonly FoundTable[] {
  return runsOf(draft).flatMap(lines => {
    const rows = lines.map(index => cutCells(index + 1, draft.lines[index]?.raw ?? '', ';'))
    return isTable(rows) ? [tableOf(draft, lines, rows)] : []
  })
}

function runsOf(draft: Draft): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    if (!isFree(draft, index) || !draft.lines[index]?.text.includes(';')) continue
    const run = runs.at(-1)
    if (run?.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs.filter(run => run.length > 2)
}

/** Three rows and three columns at least, all of one size, cells of a few words, and a column of nothing but numbers. */
function isTable(rows: readonly Row[]): boolean {
  const width = rows[0]?.length ?? 0
  if (width < 3 || rows.some(row => row.length !== width || row.some(cell => cell.text.length > 60))) return false
  return rows[0]?.some((_, column) => rows.slice(1).every(row => isNumber(row[column]?.text ?? ''))) ?? false
}

function isNumber(text: string): boolean {
  return kindOfCell(text) === 'number' || kindOfCell(text) === 'mark'
}

function tableOf(draft: Draft, lines: readonly number[], rows: readonly Row[]): FoundTable {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)]
  const { claims, ...caption } = captionAbove(draft, first)
  const own = lines.map(index => ({ line: index + 1, role: 'table-cells', rule: 'semicolon-separated' }) as const)
  const shape = {
    status: 'recovered',
    ...caption,
    firstLine: first + 1,
    lastLine: last + 1,
    ...shapeTable(rows),
    notes: [],
  } as const
  return { table: shape, claims: [...claims, ...own], findings: [] }
}
