/** A number as Dutch writes it, with this many digits after the comma. */
export function dutchNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}
