import type { ToldFinding } from './told-finding.ts'

/**
 * Findings as workflow commands, which GitHub and Forgejo show beside the line of the pull request.
 * A message may hold text of a contributor: whatever could end the command is escaped.
 */
export function formatGithub(findings: readonly ToldFinding[]): string {
  return findings.map(commandOf).join('\n')
}

function commandOf({ file, line, column, endColumn, severity, rule, message, help }: ToldFinding): string {
  const where = Object.entries({ file, line, col: column, endColumn, title: rule })
  const properties = where.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  const said = help === null ? message : `${message}\nhulp: ${help}`
  return `::${severity} ${properties}::${escapeData(said)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
