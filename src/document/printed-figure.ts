const figure = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/
const nothing = /^(?:|[-–—.x]|n\.?v\.?t\.?|n\.?b\.?|p\.?m\.?)$/i

/** Whether a cell says that there is no number: it is empty, a dash, `n.v.t.`, `pm`. */
export function isNoNumber(printed: string): boolean {
  return nothing.test(printed.trim())
}

/**
 * A figure as printed in Dutch as a decimal number with a point: `1.036.297` is `1036297`, `-/- 1.234,5` and `(1.234,5)`
 * are `-1234.5`. Null for anything else, a percentage or an amount with its sign included: their unit would be lost.
 */
export function numberOf(printed: string): string | null {
  const text = printed.replaceAll(/[\s\u00a0\u202f]+/g, '')
  const bracketed = /^\((.*)\)$/.exec(text)?.[1]
  const [, sign = '', digits = ''] = /^(-\/-|[-–−+])?(.*)$/.exec(bracketed ?? text) ?? []
  if (!figure.test(digits)) return null
  const value = digits.replaceAll('.', '').replace(',', '.')
  const isNegative = bracketed !== undefined || (sign !== '' && sign !== '+')
  return isNegative ? `-${value}` : value
}
