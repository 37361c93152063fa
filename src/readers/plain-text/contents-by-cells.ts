import type { ContentsEntry, SourceLine } from './draft.ts'
import { endsSentence } from './sentence-ends.ts'

const longestTitle = 150
const fewestEntries = 3

/** Entries with one cell per line: maybe a number, a title, its page, and so on until the pages stop counting. */
export function contentsByCells(lines: readonly SourceLine[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  let open: SourceLine[] = []
  for (const line of lines) {
    if (line.text.length > longestTitle || endsSentence(line.text) || open.length > 3) break
    if (!isPage(entries, open, line)) open.push(line)
    else {
      entries.push(entryOf(open, line))
      open = []
    }
  }
  return entries.length >= fewestEntries ? entries : []
}

/** A number after a title is its page when pages do not go back; a number before a title is its own. */
function isPage(entries: readonly ContentsEntry[], open: readonly SourceLine[], { text }: SourceLine): boolean {
  if (!/^\d{1,4}$/.test(text) || !open.some(line => /\p{L}/u.test(line.text))) return false
  return Number(text) >= Number(entries.at(-1)?.page ?? 0)
}

function entryOf(open: readonly SourceLine[], page: SourceLine): ContentsEntry {
  return {
    lines: [...open, page].map(line => line.number),
    title: open.map(line => line.text).join(' '),
    page: page.text,
  }
}
