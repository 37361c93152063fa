/** Signs of two units, and those of one unit that come after them. */
const high = /[\uD800-\uFFFF]/

/** Compares texts in the order of their UTF-8 bytes, as Pagefind does: JavaScript has signs above U+FFFF elsewhere. */
export function compareBytes(one: string, other: string): number {
  if (high.test(one) || high.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return one < other ? -1 : one > other ? 1 : 0
}
