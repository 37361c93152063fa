import type { Draft, TableDraft } from './draft.ts'
import { type Candidate, markersIn } from './find-markers.ts'
import { claimsOf, noteBlockAt, notesOf } from './note-block.ts'
import { nextWords } from './note-start.ts'
import type { FoundTable } from './table-found.ts'

/**
 * Gives a table the notes that stand directly under it: at least half of their labels must have a marker in a cell
 * or in the caption. They count from 1 for every table.
 */
export function addTableNotes(draft: Draft, found: FoundTable): FoundTable {
  const labels = labelsIn(draft, found.table)
  if (labels.size === 0) return found
  const block = noteBlockAt(draft, belowSource(draft, nextWords(draft, found.table.lastLine)))
  const here = block.filter(note => labels.has(note.start.label)).length
  if (here === 0 || here * 2 < block.length) return found
  const notes = notesOf(draft, block)
  return {
    ...found,
    table: { ...found.table, notes },
    claims: [...found.claims, ...claimsOf(block, 'table-note', 'note-under-table')],
  }
}

/** A line that names the source of a table may stand between it and its notes. */
function belowSource(draft: Draft, index: number): number {
  return /^bron(?:nen)?:/iu.test(draft.lines[index]?.text ?? '') ? nextWords(draft, index + 1) : index
}

/** The labels that may stand in the lines of a table and its caption. */
function labelsIn(draft: Draft, table: TableDraft): ReadonlySet<string> {
  const caption = table.captionLine === null ? [] : [table.captionLine, ...(table.captionMore ?? [])]
  const labels = new Set<string>()
  const addLine = (line: number) => {
    const source = draft.lines[line - 1]
    for (const marker of source ? markersIn(source) : []) if (isCellMarker(marker)) labels.add(marker.label)
  }
  for (const line of caption) addLine(line)
  for (let line = table.firstLine; line <= table.lastLine; line += 1) addLine(line)
  return labels
}

/** In a cell a short name may carry a marker (`X1`), but a number only when it can be nothing else. */
export function isCellMarker({ weight, inNumber }: Candidate): boolean {
  return weight >= (inNumber ? 2 : 0.3)
}
