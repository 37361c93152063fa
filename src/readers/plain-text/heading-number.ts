/** The number before a heading: `2.1.3` is [2, 1, 3]; `style` keeps apart numberings that count on their own. */
export interface HeadingNumber {
  readonly style: 'decimal' | 'roman' | 'letter' | 'chapter' | 'article' | 'appendix'
  readonly path: readonly number[]
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

const decimal = /^(\d{1,2}(?:\.\d{1,3}){0,5})\.?(?: [-–])?\s+(?=["'“‘«(]?[\p{Lu}\d])/u
const named =
  /^(hoofdstuk|deel|paragraaf|artikel|bijlage)\s+(?:(\d{1,3}(?:\.\d{1,3}){0,4})|([ivxl]{1,6})|([a-z]))(?=[\s.,:–-]|$)/i
const roman = /^([IVXL]{1,6})\.?\s+(?=\p{Lu})/u
const letter = /^([A-Z])\.\s+(?=\p{Lu}\p{Ll})/u

/** The number a heading starts with, or null: `2.1 Doel`, `Hoofdstuk 3`, `IV. Slot`, `A. Algemeen`, `Bijlage 2`. */
export function headingNumberOf(text: string): HeadingNumber | null {
  const word = named.exec(text)
  if (word) return namedNumber(word)
  const digits = decimal.exec(text)?.[1]
  if (digits) return { style: 'decimal', path: digits.split('.').map(Number) }
  const numeral = roman.exec(text)?.[1]
  if (numeral) return { style: 'roman', path: [romanValue(numeral)] }
  const capital = letter.exec(text)?.[1]
  return capital ? { style: 'letter', path: [capital.charCodeAt(0) - 64] } : null
}

function namedNumber([, noun = '', digits, numeral, capital]: RegExpExecArray): HeadingNumber {
  const style = /^bijlage/i.test(noun) ? 'appendix' : /^artikel/i.test(noun) ? 'article' : 'chapter'
  if (digits) return { style, path: digits.split('.').map(Number) }
  if (numeral) return { style, path: [romanValue(numeral)] }
  return { style, path: [(capital ?? 'a').toLowerCase().charCodeAt(0) - 96] }
}

function romanValue(numeral: string): number {
  const values = [...numeral.toLowerCase()].map(each => romans[each] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
