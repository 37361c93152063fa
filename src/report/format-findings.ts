import type { Finding } from '../document/finding.ts'
import type { Message, Severity } from './message.ts'

/** The words by rule, and the text of every file a finding may point into. */
export interface ReportSources {
  readonly messages: Readonly<Record<string, Message>>
  readonly texts: ReadonlyMap<string, string>
}

/** An unknown rule is reported as an error: silence would hide it. */
export function severityOf(finding: Finding, messages: ReportSources['messages']): Severity {
  return messages[finding.rule]?.severity ?? 'error'
}

/**
 * Findings for people: `path:line:column severity rule`, what is wrong, the line it is about with the place marked,
 * and what to do. Errors come first, then by file and line.
 */
export function formatFindings(findings: readonly Finding[], sources: ReportSources): string {
  return inOrder(findings, sources)
    .map(finding => formatFinding(finding, sources))
    .join('\n\n')
}

function inOrder(findings: readonly Finding[], { messages }: ReportSources): readonly Finding[] {
  const rank = (finding: Finding) => (severityOf(finding, messages) === 'error' ? 0 : 1)
  const byPlace = (one: Finding, other: Finding) =>
    one.place.file.localeCompare(other.place.file) || one.place.line - other.place.line
  return findings.toSorted((one, other) => rank(one) - rank(other) || byPlace(one, other))
}

function formatFinding(finding: Finding, { messages, texts }: ReportSources): string {
  const { file, line, column } = finding.place
  const message = messages[finding.rule]
  const severity = severityOf(finding, messages) === 'error' ? 'fout' : 'waarschuwing'
  const help = message?.help?.(finding)
  return [
    `${file}:${line}:${column} ${severity} ${finding.rule}`,
    `  ${message?.text(finding) ?? finding.quote ?? ''}`,
    ...codeFrame(finding, texts.get(file)),
    ...(help ? [`  hulp: ${help}`] : []),
  ].join('\n')
}

/** The line with a caret below the place; a long line is cut around it, so that it fits a terminal. */
function codeFrame({ place }: Finding, text: string | undefined): readonly string[] {
  const line = text?.split(/\r\n|\n|\r/)[place.line - 1]
  if (!line?.trim()) return []
  const start = Math.max(0, place.column - 41)
  const shown = line.slice(start, start + 100).replaceAll('\t', ' ')
  const gutter = `  ${place.line} | `
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length + place.column - 1 - start)}^`]
}
