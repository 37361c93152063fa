import { titleKey } from './contents-titles.ts'
import type { ContentsEntry, SourceLine } from './draft.ts'
import { listMarkOf } from './list-mark.ts'
import { endsSentence } from './sentence-ends.ts'

const longestTitle = 150
const fewestEntries = 3

/** Titles without pages: the lines up to where the first of them comes back, when most come back. */
export function contentsByTitles(lines: readonly SourceLine[]): ContentsEntry[] {
  const first = lines[0] ? keyOf(lines[0]) : ''
  const end = first === '' ? -1 : lines.findIndex((line, index) => index > 0 && keyOf(line) === first)
  const titles = end < 0 ? [] : lines.slice(0, end)
  if (titles.length < fewestEntries || titles.some(({ text }) => text.length > longestTitle || endsSentence(text)))
    return []
  const later = new Set(lines.slice(end).map(keyOf))
  const recurring = titles.filter(line => later.has(keyOf(line)))
  if (recurring.length < titles.length * 0.6) return []
  return titles.map(line => ({ lines: [line.number], title: textOf(line), page: '' }))
}

function keyOf(line: SourceLine): string {
  return line.text.length > longestTitle ? '' : titleKey(textOf(line))
}

/** A title without a bullet before it; a number is part of the title. */
function textOf({ raw, text }: SourceLine): string {
  const mark = listMarkOf(raw)
  return mark && mark.numbers.length === 0 ? raw.slice(mark.length).trim() : text
}
