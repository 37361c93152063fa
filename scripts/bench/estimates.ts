import { medianOf } from './growth.ts'

/** How long something took, of any name, at a number of sections. */
export interface Duration {
  readonly what: string
  readonly sections: number
  readonly seconds: number
}

/** How long something will take: as it did at this size, else in proportion to the largest size below; null: no idea. */
export function estimateSeconds(known: readonly Duration[], what: string, sections: number): number | null {
  const own = known.filter(one => one.what === what && one.sections <= sections)
  const nearest = Math.max(...own.map(one => one.sections))
  const seconds = own.filter(one => one.sections === nearest).map(one => one.seconds)
  return seconds.length === 0 ? null : (medianOf(seconds) * sections) / nearest
}
