import type { Finding } from '../../document/finding.ts'
import type { Footnote } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import type { LineRole, Role } from '../../document/reader.ts'
import { lastAtMost } from './last-at-most.ts'

/** The file that is being read: turns offsets into places and collects notes, roles of lines and findings. */
export interface Page {
  readonly text: string
  readonly findings: Finding[]
  readonly footnotes: Footnote[]
  readonly roles: Map<number, Role>
  place(offset: number): Place
  report(rule: string, offset: number, quote?: string, details?: Finding['details']): void
  /** The text from an offset to the end of its line. */
  restOfLine(offset: number): string
  lineStart(line: number): number
  lineEnd(line: number): number
  /** Gives lines (from 0) their role; a line that has one keeps it. */
  mark(lines: readonly [number, number] | null, role: Role): void
}

/**
 * A page of text as the parser sees it: lines end at LF and U+0000 is U+FFFD, as CommonMark wants. Places count in the
 * file as it is, so that a line end of two characters counts as two.
 */
export function openPage(file: string, raw: string): Page {
  const text = (raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw).replaceAll('\0', '\uFFFD')
  const starts = lineStartsOf(text)
  const rawStarts = text === raw ? starts : rawStartsOf(raw)
  const findings: Finding[] = []
  const roles = new Map<number, Role>()
  const place = (offset: number): Place => {
    const index = lastAtMost(starts, offset)
    const column = offset - (starts[index] ?? 0)
    return { file, line: index + 1, column: column + 1, offset: (rawStarts[index] ?? 0) + column }
  }
  return {
    text,
    findings,
    footnotes: [],
    roles,
    place,
    report: (rule, offset, quote, details) =>
      findings.push({
        rule,
        place: place(offset),
        ...(quote === undefined ? {} : { quote }),
        ...(details && { details }),
      }),
    restOfLine: offset => text.slice(offset, (starts[lastAtMost(starts, offset) + 1] ?? text.length + 1) - 1),
    lineStart: line => starts[line] ?? text.length,
    lineEnd: line => (starts[line + 1] ?? text.length + 1) - 1,
    mark(lines, role) {
      const [from, to] = lines ?? [0, 0]
      for (let line = from; line < to; line += 1) if (!roles.has(line)) roles.set(line, role)
    },
  }
}

/** Where the lines of a text begin that end at LF. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function rawStartsOf(raw: string): readonly number[] {
  return [0, ...Array.from(raw.matchAll(/\r\n|\r|\n/g), end => end.index + end[0].length)]
}

/** The role of every line of a page; what no block claimed is blank. */
export function lineRolesOf(page: Page): readonly LineRole[] {
  return page.text.split('\n').map((line, index): LineRole => {
    const role = line.trim() === '' ? 'blank' : (page.roles.get(index) ?? 'paragraph')
    return { role, rule: `markdown-${role}` }
  })
}
