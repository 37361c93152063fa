/** What a cell holds, as far as its looks tell: the columns of a table are recognised by what stands in them. */
export type CellKind = 'empty' | 'number' | 'year' | 'mark' | 'text'

// 2020, 2020 e.v., 2019/20; 20201 is 2020 with note 1, since a number would be printed as 20.201
const year = /^(?:19|20)\d\d(?:[1-9]|[*¹²³⁴-⁹]{1,3}| ?\d\)|[-/–](?:19|20)?\d\d)?(?: e\.v\.)?$/u
// € 1.234,5 · -12 · (30) · 7% · 12,5 mld. · 90.208* (per eind 2022) · 4,1 (= label goed) · 996.100** 126%**
const amount = String.raw`[+±<>≤≥-]?[-–−‒]? ?(?:€ ?)?[-–−‒]? ?\d+(?:[.,]\d+)*(?: ?[%‰])?[*¹²³⁴-⁹]*`
const measure = String.raw`(?:mln|mld|miljoen|miljard|procent(?:punt)?|euro?|fte|jaar|maand(?:en)?|dag(?:en)?|uur|km|ha|m[2²3³]?|[kMGT]Wh|PJ|M?T|[kM]?ton)\b\.?[*]*`
const number = new RegExp(`^(?:${amount}|\\(${amount}\\))(?: ${amount})*(?: ${measure})?(?: \\([^()]{0,30}\\))*$`, 'u')
// what stands for a number that is not there, or ticks a box
const mark = /^(?:[-‐-―−.]+|[xX✓✔●•√]|n\.?v\.?t\.?|n\.?b\.?|p\.?m\.?|nihil|ja|nee|idem|onbekend)\d?$/iu

/** The kind of a cell by its printed text. */
export function kindOfCell(text: string): CellKind {
  if (text === '') return 'empty'
  if (text.length > 60) return 'text'
  if (year.test(text)) return 'year'
  if (number.test(text)) return 'number'
  return mark.test(text) ? 'mark' : 'text'
}

/** A code that names a row, such as the number of an article or of a budget: `1`, `6.2`, `Art. 7`, `IIA`. */
export function isCode(text: string): boolean {
  return /^[IVXLC]{1,6}[A-Z]?$/.test(text) || /^(?:art(?:ikel|\.)? ?)?\d{1,3}(?:\.\d{1,3})*\.?[a-z]?$/i.test(text)
}
