/** A duration for people: seconds up to two minutes, then minutes; never less than what is left. */
export function durationOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
