/** A measured value at a number of sections. */
export interface Point {
  readonly sections: number
  readonly value: number
}

/**
 * How a value grows: the exponent of the line that fits best through the points on logarithmic axes (1 is linear).
 * Null for fewer than two sizes.
 */
export function growthExponent(points: readonly Point[]): number | null {
  const logs = points
    .filter(({ value }) => value > 0)
    .map(({ sections, value }) => [Math.log(sections), Math.log(value)])
  if (new Set(logs.map(([x]) => x)).size < 2) return null
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + (pair[at] ?? 0), 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x = 0, y = 0]) => sum + (x - meanX) * (y - meanY), 0)
  const variance = logs.reduce((sum, [x = 0]) => sum + (x - meanX) ** 2, 0)
  return covariance / variance
}

/** The middle of some values; of an even number the mean of the two in the middle. Throws when there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new Error('no values')
  return (low + high) / 2
}
