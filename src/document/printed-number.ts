// -1.234,5 · (30) · € 7 · 6,75%; a number printed in the Dutch way, possibly with its sign or unit
const printed = /^(\()?([-–−‒]?) ?(?:€ ?)?([-–−‒]?) ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?\)? ?%?$/

/** The number that a cell prints; null when it holds anything else. The unit is no part of it. */
export function numberIn(text: string): number | null {
  const match = text.length > 24 ? null : printed.exec(text.trim())
  if (!match) return null
  const [, open = '', minus = '', late = '', whole = '', decimals = '0'] = match
  const size = Number(`${whole.replaceAll('.', '')}.${decimals}`)
  return open + minus + late === '' ? size : -size
}
