import type { Finding } from './finding.ts'
import type { Document } from './node.ts'

/** A rule only looks: data plus one generator. `id` is permanent and names the fault; `criteria` cite WCAG or a standard. */
export interface Rule {
  readonly id: string
  readonly criteria: readonly string[]
  check(document: Document): Iterable<Finding>
}
