import type { Draft, Pass } from './draft.ts'
import { findCellTables } from './table-cells.ts'
import { findColumnTables } from './table-columns.ts'
import { doubtCutOff } from './table-cut-off.ts'
import { claimLines, type FoundTable } from './table-found.ts'
import { addTableNotes } from './table-notes.ts'
import { findPipeTables } from './table-pipes.ts'
import { findSemicolonTables } from './table-semicolons.ts'
import { findSpacedTables } from './table-spaced.ts'
import { sumFindings } from './table-sums.ts'
import { findTabTables } from './table-tabs.ts'

/** The encodings of a table, the surest first: what one of them takes, the next no longer sees. */
const finders: readonly ((draft: Draft) => readonly FoundTable[])[] = [
  findPipeTables,
  findTabTables,
  findColumnTables,
  findSpacedTables,
  findCellTables,
  findSemicolonTables,
]

/** Finds tables with their captions and units. */
export const findTables: Pass = draft => {
  const found = finders.reduce(
    (seen, finder) =>
      addTables(
        seen,
        finder(seen).map(found => addTableNotes(seen, found)),
      ),
    draft,
  )
  return doubtCutOff({ ...found, tables: found.tables.toSorted((one, other) => one.firstLine - other.firstLine) })
}

function addTables(draft: Draft, found: readonly FoundTable[]): Draft {
  return {
    ...draft,
    claims: claimLines(
      draft,
      found.flatMap(one => one.claims),
    ),
    tables: [...draft.tables, ...found.map(one => one.table)],
    findings: [...draft.findings, ...found.flatMap(one => [...one.findings, ...sumFindings(draft, one.table)])],
  }
}
