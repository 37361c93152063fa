/** A number of a cell as a whole number of its smallest decimal place, with how many places those are. */
export interface Amount {
  readonly units: number
  readonly places: number
}

// 1.234.567 · -12,5 · (30) · € 7; a number printed in the Dutch way
const printed = /^(\()?([-–−‒]?) ?(?:€ ?)?([-–−‒]?) ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?(\))?$/

/** The amount a cell prints, or null: a percentage, a year with words or a tick is no amount. A dash is nothing, so 0. */
export function amountOf(text: string): Amount | null {
  if (/^[-–—−‒]$/.test(text)) return { units: 0, places: 0 }
  const match = printed.exec(text)
  if (!match || text.length > 20) return null
  const [, open = '', minus = '', late = '', whole = '', decimals = '', close = ''] = match
  if ((open === '') !== (close === '')) return null
  const units = Number(whole.replaceAll('.', '') + decimals)
  return { units: open + minus + late === '' ? units : -units, places: decimals.length }
}

/** Amounts brought to the same number of decimal places. */
export function alike(amounts: readonly Amount[]): { readonly units: readonly number[]; readonly places: number } {
  const places = amounts.reduce((most, amount) => Math.max(most, amount.places), 0)
  return { units: amounts.map(amount => amount.units * 10 ** (places - amount.places)), places }
}

/** Whether numbers add up exactly to a total. */
export function addsUp(parts: readonly Amount[], total: Amount): boolean {
  const { units } = alike([...parts, total])
  const sum = units.slice(0, -1).reduce((all, unit) => all + unit, 0)
  return sum === units.at(-1)
}
