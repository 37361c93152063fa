import type { Finding } from '../src/document/finding.ts'
import { formatLines } from '../src/report/format-lines.ts'
import { severityOf } from '../src/report/messages.ts'
import { tellFindings } from '../src/report/told-finding.ts'

/** How many findings of each severity there are. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
}

/** Prints findings on standard error, warnings only when asked, and counts them. */
export function reportFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  { warnings: withWarnings }: { readonly warnings: boolean },
): FindingCounts {
  const shown = findings.filter(finding => withWarnings || isError(finding))
  if (shown.length > 0) process.stderr.write(`${formatLines(tellFindings(shown, texts))}\n\n`)
  return countFindings(findings)
}

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const errors = findings.filter(isError).length
  return { errors, warnings: findings.length - errors }
}

/** Whether a finding is an error. */
export function isError(finding: Finding): boolean {
  return severityOf(finding) === 'error'
}
