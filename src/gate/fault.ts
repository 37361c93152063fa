import type { Mode } from './mode.ts'

/**
 * What a check found on a page. `path` leads from the root element to the faulty one (its place among the child
 * elements at each step), so that its line in the file can be found; `selector` is for people and exceptions.
 */
export interface Fault {
  readonly rule: string
  readonly mode: Mode
  readonly selector: string
  readonly path: readonly number[]
  readonly quote: string
  readonly details?: Readonly<Record<string, string | number>>
  /** The WCAG criteria, where the rule is an engine's and not ours. */
  readonly criteria?: readonly string[]
}

/** A page tested in one mode: what was found, and what kept the test from being whole. */
export interface PageRun {
  readonly address: string
  readonly mode: Mode
  readonly faults: readonly Fault[]
  /** Why the page does not count as tested in this mode; empty when it does. */
  readonly failures: readonly string[]
  /** What each check took, and each other part of the work (`load`, `axe`, `walk`), in milliseconds. */
  readonly costsMs?: Readonly<Record<string, number>>
}
