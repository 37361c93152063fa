/** `error`: text lost or a WCAG A/AA failure, the build stops; `warning`: likely misreading. */
export type Severity = 'error' | 'warning'

/**
 * How a rule speaks to an editor, in plain Dutch: `message` says what is wrong (lower case, no full stop, quotes the
 * text), `help` is the only place that says what to do. `{quote}` and the names of a finding's details are filled in.
 */
export interface Message {
  readonly severity: Severity
  readonly message: string
  readonly help?: string
}
