import type { Finding } from '../document/finding.ts'
import type { BuiltPage } from './built-page.ts'
import type { Fault } from './fault.ts'
import { placesIn } from './place-of.ts'

/** A fault in the form that every finding of the project has; `details` says in which modes and where on the page. */
export interface GateFinding extends Finding {
  readonly modes: readonly string[]
  readonly selector: string
  readonly criteria: readonly string[]
}

/** The findings of a page: a fault that shows in several modes is one finding. */
export function toFindings(page: BuiltPage, faults: readonly Fault[]): readonly GateFinding[] {
  if (faults.length === 0) return []
  const placeOf = placesIn(page.address, page.html)
  const same = Map.groupBy(faults, ({ rule, path, quote }) => JSON.stringify([rule, path, quote]))
  return [...same.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const { rule, selector, path, quote, details = {}, criteria = [] } = first
    const seen = [...new Set(group.map(one => one.mode))]
    return [{ rule, quote, selector, modes: seen, criteria, details, place: placeOf(path) }]
  })
}
