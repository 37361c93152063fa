/** `1234` becomes `1.234`, as Dutch prints it. */
export function inDutch(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.')
}

/** `1 tekst`, `1.234 teksten`. */
export function counted(count: number, one: string, more: string): string {
  return `${inDutch(count)} ${count === 1 ? one : more}`
}

/** Our own words with each amount on one line: a no-break space after the sign of the euro. */
export function withWholeAmounts(text: string): string {
  return text.replaceAll(/€ (?=\d)/g, '€\u00a0')
}

/** A part of a whole (0 to 1) in whole percents; what is more than nothing is never `0%`. */
export function percentInDutch(share: number): string {
  const percent = Math.round(share * 100)
  return percent === 0 && share > 0 ? 'minder dan 1%' : `${percent}%`
}

/** `2020`, `2020 en 2024`, `2020, 2021 en 2024`. */
export function listInDutch(items: readonly (string | number)[]): string {
  const last = items.at(-1)
  return items.length < 2 ? String(last ?? '') : `${items.slice(0, -1).join(', ')} en ${last}`
}
