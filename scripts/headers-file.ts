/** The headers of one path pattern in a `_headers` file; `*` at the end matches the rest of a path. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a `_headers` file as static hosts do: a path at the margin, its headers indented below it. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n').filter(one => one.trim() !== '' && !one.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(':')
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] })
    else rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()])
  }
  return rules
}

/** The headers for a path; a later rule that matches replaces a header of an earlier one. */
export function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  return new Map(rules.filter(rule => matches(rule.pattern, path)).flatMap(rule => rule.headers))
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
