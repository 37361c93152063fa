/** A file that an import would make (`before` null), change, or delete (`after` null). */
export interface FileChange {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between the files that are there and those an import would write, by name. */
export function changesBetween(
  there: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): readonly FileChange[] {
  const names = [...new Set([...there.keys(), ...wanted.keys()])].sort()
  return names
    .map(name => ({ name, before: there.get(name) ?? null, after: wanted.get(name) ?? null }))
    .filter(({ before, after }) => before !== after)
}

/** The changes for people: per file what would happen to it, and the first lines that would go and come. */
export function summaryOf(changes: readonly FileChange[]): string {
  return changes.map(describe).join('\n')
}

const mostShown = 3
const widestShown = 100

function describe({ name, before, after }: FileChange): string {
  if (before === null) return `nieuw      ${name}`
  if (after === null) return `verdwijnt  ${name}`
  const [gone, come] = [linesOnlyIn(before, after), linesOnlyIn(after, before)]
  const counts = `−${gone.length} +${come.length} regels`
  return [`verandert  ${name} (${counts})`, ...show('−', gone, come), ...show('+', come, gone)].join('\n')
}

/** The lines of one text that the other does not have, or has less often. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  return text.split('\n').filter(line => {
    const left = counts.get(line) ?? 0
    counts.set(line, left - 1)
    return left <= 0 && line.trim() !== ''
  })
}

/** The first of some lines, each from shortly before the place where it differs from its counterpart. */
function show(sign: string, lines: readonly string[], others: readonly string[]): readonly string[] {
  const shown = lines.slice(0, mostShown).map((line, index) => excerpt(line, others[index] ?? ''))
  const more = lines.length > mostShown ? [`… en nog ${lines.length - mostShown}`] : []
  return [...shown, ...more].map(line => `  ${sign} ${line}`)
}

function excerpt(line: string, other: string): string {
  let same = 0
  while (same < line.length && line[same] === other[same]) same += 1
  const start = same > widestShown / 2 && same < line.length ? same - 30 : 0
  const end = start + widestShown
  return (start > 0 ? '…' : '') + line.slice(start, end) + (end < line.length ? '…' : '')
}
