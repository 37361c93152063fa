import type { WrittenFile } from './made-text.ts'

/** The last line of a build. Input: when it started (`performance.now()`), and what it wrote. */
export function timeAndSize(started: number, files: readonly WrittenFile[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return `${((performance.now() - started) / 1000).toFixed(1)} s, ${inFigures(bytes)} bytes`
}

/** A number as Dutch prints it. */
export function inFigures(count: number): string {
  return new Intl.NumberFormat('nl-NL').format(count)
}
