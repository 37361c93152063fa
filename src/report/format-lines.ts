import type { ToldFinding } from './told-finding.ts'

/**
 * Findings for people: `path:line:column severity rule`, what is wrong, the line it is about with the place marked,
 * what to do, the line as it should be, and where the rule is explained.
 */
export function formatLines(findings: readonly ToldFinding[]): string {
  return findings.map(formatFinding).join('\n\n')
}

function formatFinding(finding: ToldFinding): string {
  const { file, line, column, severity, rule, message, help, corrected, criteria, documentation } = finding
  return [
    `${file}:${line}:${column} ${severity === 'error' ? 'fout' : 'waarschuwing'} ${rule}`,
    `  ${message}`,
    ...codeFrame(finding),
    ...(help === null ? [] : [`  hulp: ${help}`]),
    ...(corrected === null ? [] : ['  zo wordt de regel:', corrected]),
    `  waarom: ${[documentation, ...criteria].join(', ')}`,
  ].join('\n')
}

const widest = 100

/** The line with the place marked below it; a long line is cut around it, so that it fits a terminal. */
function codeFrame({ line, column, endColumn, text }: ToldFinding): readonly string[] {
  if (text.trim() === '') return []
  const start = Math.max(0, column - 41)
  const shown = text.slice(start, start + widest).replaceAll('\t', ' ')
  const gutter = `  ${line} | `
  const length = Math.max(1, Math.min(endColumn - column, shown.length - (column - 1 - start)))
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length + column - 1 - start)}${'^'.repeat(length)}`]
}
