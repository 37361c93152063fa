/** An entry of the browser's own timeline, as far as it is used here. Times in ms since the page was asked for. */
export interface PaintEntry {
  readonly type: string
  readonly name: string
  readonly startTime: number
  /** Of a layout shift: its score, and whether the reader had just touched something. */
  readonly value?: number
  readonly hadRecentInput?: boolean
}

/** When a page showed what (ms), and how much it shifted (the unit of Cumulative Layout Shift). */
export interface Paints {
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  readonly layoutShift: number
}

/** The figures in a timeline. Throws when the page painted nothing. */
export function paintsOf(entries: readonly PaintEntry[]): Paints {
  const first = entries.find(({ name }) => name === 'first-contentful-paint')
  const largest = entries.findLast(({ type }) => type === 'largest-contentful-paint')
  if (!first || !largest) throw new Error('de pagina toonde niets')
  return {
    firstPaintMs: first.startTime,
    largestPaintMs: largest.startTime,
    layoutShift: largestWindow(entries.filter(({ type }) => type === 'layout-shift')),
  }
}

const gapMs = 1000
const windowMs = 5000

/**
 * The heaviest window of shifts: at most 5 s long, and less than 1 s between two of them.
 * Source: https://web.dev/articles/cls
 */
function largestWindow(shifts: readonly PaintEntry[]): number {
  let most = 0
  let window = { start: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY, sum: 0 }
  for (const { startTime, value = 0, hadRecentInput } of shifts) {
    if (hadRecentInput) continue
    const isSame = startTime - window.last < gapMs && startTime - window.start < windowMs
    window = isSame
      ? { ...window, last: startTime, sum: window.sum + value }
      : { start: startTime, last: startTime, sum: value }
    most = Math.max(most, window.sum)
  }
  return most
}
