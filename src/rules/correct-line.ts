/**
 * A line with `wrong` replaced by `right` where it stands nearest to a column (from 1), or null when it does not stand
 * in the line as it was read, because signs in it are escaped.
 */
export function replaceAt(line: string, column: number, wrong: string, right: string): string | null {
  const at = nearestIn(line, column, wrong)
  return at < 0 ? null : line.slice(0, at) + right + line.slice(at + wrong.length)
}

/** The index at which `text` begins in a line nearest to a column (from 1), or -1. */
export function nearestIn(line: string, column: number, text: string): number {
  if (text === '') return -1
  const next = line.indexOf(text, column - 1)
  const before = line.lastIndexOf(text, column - 1)
  if (next < 0 || before < 0) return Math.max(next, before)
  return next - column + 1 <= column - 1 - before ? next : before
}
