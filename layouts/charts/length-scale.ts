import { scaleLinear } from 'd3-scale'

/** Where a bar begins and how long it is, in percent of the width there is. */
export interface Bar {
  readonly start: number
  readonly length: number
}

/** Turns values into bars from a line at zero: the longest bars that still fit, negative ones to the left. */
export function barsOf(values: readonly number[], domain: readonly number[] = values): readonly Bar[] {
  const place = scaleLinear([Math.min(0, ...domain), Math.max(0, ...domain) || 1], [0, 100])
  return values.map(value => {
    const [start = 0, end = 0] = [place(0), place(value)].sort((one, other) => one - other)
    return { start: rounded(start), length: rounded(end - start) }
  })
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100
}
