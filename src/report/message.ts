import type { Severity } from '../document/rule.ts'

/** What to tell an editor about one finding, in plain Dutch: the rule's words with the facts filled in. */
export interface Message {
  readonly severity: Severity
  readonly message: string
  readonly help?: string
}
