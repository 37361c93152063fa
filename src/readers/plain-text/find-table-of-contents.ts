import { claimLines, openLines } from './claim-lines.ts'
import type { ContentsEntry, Draft, Pass } from './draft.ts'

/** Reads a table of contents: titles with tab or dot leaders and a page number. They are evidence for headings. */
export const findTableOfContents: Pass = draft => {
  const entries = entriesOf(draft)
  if (entries.length < 3) return draft
  const lines = [...titleLine(draft, entries), ...entries.flatMap(entry => entry.lines)]
  const claimed = lines.map(line => ({ line, role: 'table-of-contents', rule: 'table-of-contents' }) as const)
  return { ...claimLines(draft, claimed), contents: entries }
}

const entry = /^(.*\P{White_Space})(?:\p{White_Space}*\t\p{White_Space}*| ?(?:\. ?|…){3,})(\d{1,4})$/u

function entriesOf(draft: Draft): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  for (const line of openLines(draft)) {
    const match = entry.exec(line.raw.trim())
    if (match?.[1] && match[2]) entries.push({ lines: [line.number], title: match[1], page: match[2] })
    else if (entries.length > 0) break
  }
  return entries
}

function titleLine(draft: Draft, entries: readonly ContentsEntry[]): number[] {
  const before = openLines(draft).findLast(line => line.number < (entries[0]?.lines[0] ?? 0))
  return before && /^(?:inhoud|inhoudsopgave)$/i.test(before.text) ? [before.number] : []
}
