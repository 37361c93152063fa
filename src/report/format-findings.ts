import type { Finding } from '../document/finding.ts'
import { messageOf } from './messages.ts'

/**
 * Findings for people: `path:line:column severity rule`, what is wrong, the line it is about with the place marked,
 * and what to do. Errors come first, then by file and line. Input: the text of every file a finding may point into.
 */
export function formatFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>): string {
  return inOrder(findings)
    .map(finding => formatFinding(finding, texts.get(finding.place.file)))
    .join('\n\n')
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => (messageOf(finding).severity === 'error' ? 0 : 1)
  const byPlace = (one: Finding, other: Finding) =>
    one.place.file.localeCompare(other.place.file) || one.place.line - other.place.line
  return findings.toSorted((one, other) => rank(one) - rank(other) || byPlace(one, other))
}

function formatFinding(finding: Finding, text: string | undefined): string {
  const { file, line, column } = finding.place
  const { severity, message, help } = messageOf(finding)
  return [
    `${file}:${line}:${column} ${severity === 'error' ? 'fout' : 'waarschuwing'} ${finding.rule}`,
    `  ${message}`,
    ...codeFrame(finding, text),
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
