import { titleKey } from './contents-titles.ts'
import type { ContentsEntry, SourceLine } from './draft.ts'

/** How a line leads from its title to its page: dots prove an entry, tabs and spaces need more evidence. */
const leaders = [
  {
    dots: true,
    pattern: /^(.*?\P{White_Space})\p{White_Space}*(?:\.{3,}|…{2,}|(?:\. ){3,}|_{3,})[.\s…_]*(\d{1,4}|[ivxl]{1,6})$/u,
  },
  { dots: false, pattern: /^(.*?\P{White_Space}) *\t *(\d{1,4}|[ivxl]{1,6})$/u },
  { dots: false, pattern: /^(.*?\P{White_Space})\p{White_Space}{2,}(\d{1,4})$/u },
] as const
/** Nothing but a space leads to the page: a number of four digits is a year of the title. */
const closeLeader = /^(.*?[^\s\d.,])\s+(\d{1,3})$/

/** What all leaders end with; looked for first, as they go through a whole line letter by letter. */
const endOfEntry = /[\divxl]$/

interface Line {
  readonly line: SourceLine
  readonly title: string
  readonly page: string
  readonly dots: boolean
}

/** Entries with a title and its page on one line (a long title may begin on the line above), as a run of lines. */
export function contentsByLines(lines: readonly SourceLine[], announced: boolean): ContentsEntry[] {
  const recurs = recurrenceIn(lines)
  for (let start = 0; start < lines.length; start += 1) {
    const run = runFrom(lines, start, announced)
    if (isContents(title => recurs(title, start + run.length), run, announced)) return entriesOf(run)
    if (announced) return []
    start += run.length
  }
  return []
}

/** Tells whether a title, with or without its number, comes back as a line from some index on; few texts make it ask. */
function recurrenceIn(lines: readonly SourceLine[]): (title: string, from: number) => boolean {
  let last: ReadonlyMap<string, number> | null = null
  const comesBack = (title: string, from: number) => {
    last ??= new Map(lines.map(({ text }, index) => [text.length > 250 ? '' : titleKey(text), index]))
    return (last.get(titleKey(title)) ?? -1) >= from
  }
  return (title, from) => comesBack(title, from) || comesBack(title.replace(/^[\d.]+\s+/, ''), from)
}

function runFrom(lines: readonly SourceLine[], start: number, announced: boolean): Line[] {
  const run: Line[] = []
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    const entry = line && entryOf(line, announced)
    const next = lines[at + 1]
    if (entry) run.push(entry)
    else if (line && run.length + (announced ? 1 : 0) > 0 && line.text.length < 150 && next && entryOf(next, announced))
      run.push({ line, title: line.text, page: '', dots: false })
    else break
  }
  return run
}

function entryOf(line: SourceLine, announced: boolean): Line | null {
  if (line.raw.length > 400) return null
  const raw = line.raw.trim()
  for (const { dots, pattern } of endOfEntry.test(raw) ? leaders : []) {
    const match = pattern.exec(raw)
    if (match?.[1] && match[2]) return { line, title: titleOf(match[1]), page: match[2], dots }
  }
  const match = announced ? closeLeader.exec(line.text) : null
  return match?.[1] && match[2] ? { line, title: match[1], page: match[2], dots: false } : null
}

function titleOf(text: string): string {
  return text.replaceAll(/\p{White_Space}+/gu, ' ').trim()
}

const fewestEntries = 3

/** Enough entries whose pages never go back; without dots or a heading the titles must come back in the text. */
function isContents(recurs: (title: string) => boolean, run: readonly Line[], announced: boolean): boolean {
  const paged = run.filter(({ page }) => page !== '')
  if (paged.length < fewestEntries || !isAscending(paged)) return false
  if (paged.filter(({ dots }) => dots).length * 2 >= paged.length) return true
  const recurring = paged.filter(({ title }) => recurs(title))
  return recurring.length * 2 >= paged.length || (announced && recurring.length > 0)
}

function isAscending(entries: readonly Line[]): boolean {
  const pages = entries.map(({ page }) => Number(page)).filter(page => !Number.isNaN(page))
  return pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0))
}

/** A line without a page is the beginning of the title below it, or a title of its own before a number. */
function entriesOf(run: readonly Line[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  let begun: Line | null = null
  for (const entry of run) {
    if (entry.page === '') {
      if (begun) entries.push({ lines: [begun.line.number], title: begun.title, page: '' })
      begun = entry
    } else {
      entries.push(...(begun ? together(begun, entry) : [single(entry)]))
      begun = null
    }
  }
  return entries
}

function single({ line, title, page }: Line): ContentsEntry {
  return { lines: [line.number], title, page }
}

function together(begun: Line, entry: Line): ContentsEntry[] {
  if (/^(?:\d|\p{Lu}\.|hoofdstuk|deel|bijlage)/iu.test(entry.title)) return [single(begun), single(entry)]
  const lines = [begun.line.number, entry.line.number]
  return [{ lines, title: `${begun.title} ${entry.title}`, page: entry.page }]
}
