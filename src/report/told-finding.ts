import type { Finding } from '../document/finding.ts'
import type { Severity } from '../document/rule.ts'
import { nearestIn } from '../rules/correct-line.ts'
import { messageOf, ruleOf } from './messages.ts'

/**
 * A finding as it is told, whatever the format. `column` and `endColumn` (exclusive) count from 1 and enclose the
 * smallest piece of `line`, the text of the line; `corrected` is that line as it should be, where it can be computed.
 */
export interface ToldFinding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly help: string | null
  readonly criteria: readonly string[]
  readonly documentation: string
  readonly text: string
  readonly corrected: string | null
  readonly isSafe: boolean
}

/** Findings with all that can be said of them: errors first, then by file and line. Input: the text of every file. */
export function tellFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>): readonly ToldFinding[] {
  const lines = new Map([...texts].map(([file, text]) => [file, linesOnce(text)]))
  return findings.map(finding => tell(finding, lines.get(finding.place.file)?.() ?? [])).toSorted(byWeight)
}

/** Cut only when there is something to say about the file. */
function linesOnce(text: string): () => readonly string[] {
  let lines: readonly string[] | null = null
  return () => {
    lines ??= text.split(/\r\n|\n|\r/)
    return lines
  }
}

function byWeight(one: ToldFinding, other: ToldFinding): number {
  const rank = ({ severity }: ToldFinding) => (severity === 'error' ? 0 : 1)
  return (
    rank(one) - rank(other) ||
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    one.line - other.line ||
    one.column - other.column
  )
}

function tell(finding: Finding, lines: readonly string[]): ToldFinding {
  const { file, line } = finding.place
  const text = lines[line - 1] ?? ''
  const rule = ruleOf(finding)
  const { severity, message, help = null } = messageOf(finding)
  const corrected = text === '' ? null : (rule?.correct?.(finding, text) ?? null)
  return {
    file,
    line,
    ...spanOf(finding, text),
    rule: finding.rule,
    severity,
    message,
    help,
    criteria: rule?.criteria ?? [],
    documentation: `docs/rules/${finding.rule}.md`,
    text,
    corrected: corrected === text ? null : corrected,
    isSafe: rule?.isSafe === true,
  }
}

/** What the text of the line has of the quote, or of what was found instead of it: all, or its first word. */
function spanOf({ place, quote = '', details = {} }: Finding, text: string): { column: number; endColumn: number } {
  const { column } = place
  const wanted =
    typeof details.found === 'string' ? details.found : typeof details.after === 'string' ? details.after : quote
  for (const piece of [wanted, wanted.split(' ')[0] ?? '']) {
    const at = nearestIn(text, column, piece)
    if (at >= 0) return { column: at + 1, endColumn: at + 1 + piece.length }
  }
  return { column, endColumn: column + 1 }
}
