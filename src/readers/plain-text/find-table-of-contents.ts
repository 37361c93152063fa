import { claimLines, openLines } from './claim-lines.ts'
import { contentsByCells } from './contents-by-cells.ts'
import { contentsByLines } from './contents-by-lines.ts'
import { contentsByTitles } from './contents-by-titles.ts'
import type { ContentsEntry, Draft, Pass, SourceLine } from './draft.ts'

/** A stretch of lines read as a table of contents. */
export type ContentsReading = (lines: readonly SourceLine[], announced: boolean) => readonly ContentsEntry[]

const contentsHeading =
  /^(?:inhoud|inhoudsopgave|inhoudstafel|table of contents|contents|inhoud van (?:dit|deze) .{1,40}):?$/i
const readings: readonly ContentsReading[] = [contentsByLines, contentsByCells, contentsByTitles]

/**
 * Reads tables of contents: under a heading that says so in any form, without one only where leaders or tabs with
 * ascending page numbers show it. The titles are evidence for headings; the lines leave the flow.
 */
export const findTableOfContents: Pass = draft => {
  const lines = openLines(draft)
  const at = lines.findIndex(line => contentsHeading.test(line.text))
  const announced = at < 0 ? [] : firstReading(lines.slice(at + 1))
  const entries = announced.length > 0 ? announced : contentsByLines(lines, false)
  const title = announced.length > 0 ? (lines[at]?.number ?? 0) : 0
  return entries.length === 0 ? draft : withContents(draft, title, entries)
}

function firstReading(lines: readonly SourceLine[]): readonly ContentsEntry[] {
  for (const read of readings) {
    const entries = read(lines, true)
    if (entries.length > 0) return entries
  }
  return []
}

function withContents(draft: Draft, title: number, entries: readonly ContentsEntry[]): Draft {
  const lines = [...(title > 0 ? [title] : []), ...entries.flatMap(entry => entry.lines)]
  const wanted = lines.map(line => ({ line, role: 'table-of-contents', rule: 'table-of-contents' }) as const)
  return { ...claimLines(draft, wanted), contents: entries }
}
