import type { Finding } from '../src/document/finding.ts'
import { formatFindings } from '../src/report/format-findings.ts'
import { messageOf } from '../src/report/messages.ts'

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
  const isError = (finding: Finding) => messageOf(finding).severity === 'error'
  const shown = findings.filter(finding => withWarnings || isError(finding))
  if (shown.length > 0) process.stderr.write(`${formatFindings(shown, texts)}\n\n`)
  const errors = findings.filter(isError).length
  return { errors, warnings: findings.length - errors }
}
