import type { Finding } from '../document/finding.ts'

/** `error`: text lost or a WCAG A/AA failure, the build stops; `warning`: likely misreading. */
export type Severity = 'error' | 'warning'

/**
 * How a rule speaks to an editor, in plain Dutch.
 * `text` says what is wrong (lower case, no full stop, quotes the text); `help` is the only place that says what to do.
 */
export interface Message {
  readonly severity: Severity
  text(finding: Finding): string
  help?(finding: Finding): string
}
