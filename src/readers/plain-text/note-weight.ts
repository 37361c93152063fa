/** A way to read the end of a run of digits as a note marker. */
export interface Split {
  readonly index: number
  readonly label: string
  readonly weight: number
}

// words that stand before a number of their own: nr.3, art. 5, blz.12
const numbered = /(?:^|[^\p{L}])(?:nrs?|no|art|artt|blz|pp?|jo|sub|bijl|fig|tab|par|hfst|vol|ca|max|min)\.$/iu
const opener = /[\s([{«“„‘'"]/u
const closing = /[)\]}’”»"'´`]/u
const maxLabel = 3

/**
 * How the digits at `index` may hold a note marker at their end, given what stands around them. A number glued to a
 * word is one; a number alone is not; a number that no one would print so (`126.72410`, `201821`) can be cut in two.
 */
export function weighDigits(raw: string, index: number, digits: string): readonly Split[] {
  if (digits.length > 12) return []
  const end = index + digits.length
  const after = weighAfter(raw, end, raw[index - 1] ?? '')
  if (after === 0) return []
  const before = raw[index - 1] ?? ''
  if (isStart(raw, index))
    return splitNumber(raw, index, digits).map(split => ({ ...split, weight: split.weight * after }))
  if (/^0|.{4}/.test(digits)) return continuesNumber(raw, index) ? cut(raw, index, digits, after) : []
  return weightedBefore(raw, index, before, digits, after)
}

function weightedBefore(raw: string, index: number, before: string, digits: string, after: number): readonly Split[] {
  if (/\p{L}/u.test(before)) return [{ index, label: digits, weight: weighWord(raw, index) * after }]
  if (continuesNumber(raw, index)) return cut(raw, index, digits, after)
  if (closing.test(before))
    return [{ index, label: digits, weight: opener.test(raw[index - 2] ?? ' ') ? 0 : 2.5 * after }]
  if (before === '%') return [{ index, label: digits, weight: 2.5 * after }]
  if (/[.,;:!?…]/.test(before)) return [{ index, label: digits, weight: weighPunctuation(raw, index) * after }]
  return []
}

/** Whether the digits open a number: at the start, after a space or an opening sign. */
function isStart(raw: string, index: number): boolean {
  return (
    /^$|[\s([{«“„€<>=+±|]/u.test(raw[index - 1] ?? '') ||
    (/[-–−]/.test(raw[index - 1] ?? '') && /^$|\s/.test(raw[index - 2] ?? ''))
  )
}

/** Whether the digits are a further group of a number: `126.724`, `3,5`. */
function continuesNumber(raw: string, index: number): boolean {
  return /\d[.,]$/.test(raw.slice(Math.max(0, index - 2), index))
}

/** What follows a marker: the end of a clause, a space, a closing sign; rarely a word, never the rest of a number. */
function weighAfter(raw: string, end: number, before: string): number {
  const rest = raw.slice(end, end + 2)
  if (rest === '' || /^[\s.;:!?)\]}»”’"'…|]/u.test(rest)) return /^[.,:]\d/.test(rest) ? 0 : 1
  if (rest.startsWith(',')) return /\d/.test(rest[1] ?? '') ? 0 : 1
  if (/^\p{Ll}/u.test(rest)) return /[\p{L})’”»"']/u.test(before) ? 0.6 : 0
  return /^[–—]/.test(rest) ? 0.5 : 0
}

/** A word with a number: `bereikt1` is a note, `CO2` and `A1` are names, `mbo4` may be either. */
function weighWord(raw: string, index: number): number {
  const [word = ''] = /(?:[\p{L}\d]+['’])?[\p{L}\d]*$/u.exec(raw.slice(Math.max(0, index - 40), index)) ?? []
  if (/\d/.test(word)) return 0
  if (/[/@_=&#]/.test(raw[index - word.length - 1] ?? '')) return 0
  if (word.length < 3) return /^\p{Ll}{2}$/u.test(word) ? 1 : 0.3
  if (/^\p{Lu}+$/u.test(word)) return word.length < 4 ? 0.6 : 1.2
  if (!/\p{Ll}$/u.test(word)) return 0.8
  return word.length === 3 ? 2 : 3
}

/** A marker after a full stop or a comma: `tekst.12 Daarna`; not `nr.12`, not `2.3`. */
function weighPunctuation(raw: string, index: number): number {
  const head = raw.slice(Math.max(0, index - 12), index)
  if (numbered.test(head)) return 0
  const before = head.at(-2) ?? ' '
  if (/[\p{L}%]/u.test(before)) return /(?:^|[^\p{L}])\p{L}{1,2}.$/u.test(head) ? 0.5 : 2
  return closing.test(before) ? 2.2 : 0
}

/** The last group of a number with thousands: three digits belong to it, what is more is a marker. */
function cut(raw: string, index: number, digits: string, after: number): readonly Split[] {
  const label = digits.slice(3)
  if (raw[index - 1] !== '.' || !isLabel(label)) return []
  return [{ index: index + 3, label, weight: 3 * after }]
}

/** A number without separators: `201821` is a year and a note, `1433` may be one, `2021` and `35` hardly are. */
function splitNumber(raw: string, index: number, digits: string): readonly Split[] {
  if (
    digits.length < 2 ||
    digits.length > 7 ||
    isReference(raw, index) ||
    /^[-–/]?\d/.test(raw.slice(index + digits.length))
  )
    return []
  const ways: Split[] = []
  for (let size = 1; size <= maxLabel && size < digits.length; size += 1) {
    const label = digits.slice(-size)
    const rest = digits.slice(0, -size)
    if (isLabel(label) && !/^0\d/.test(rest))
      ways.push({ index: index + rest.length, label, weight: weighNumber(digits, rest) })
  }
  return ways
}

function weighNumber(digits: string, rest: string): number {
  const year = /^(?:19|20)\d\d$/
  if (year.test(rest)) return 2.2
  if (year.test(digits)) return 0.05
  if (rest.length > 3) return digits.length > 5 ? 0.3 : 0.1
  return [0, 0.05, 0.1, 1][digits.length - 1] ?? 0.8
}

/** Numbers that are names: Kamerstukken, laws, articles, pages. */
function isReference(raw: string, index: number): boolean {
  const head = raw.slice(Math.max(0, index - 24), index)
  return /(?:kamerstuk(?:ken)?(?: [I-V]+)?,?|nrs?\.?|stb\.?|stcrt\.?|artikel(?:en)?|art\.?|blz\.?|p\.|pagina|lid|hoofdstuk|paragraaf|tabel|figuur|nummer|[/–-])\s*$/iu.test(
    head,
  )
}

function isLabel(label: string): boolean {
  return label.length > 0 && label.length <= maxLabel && !label.startsWith('0')
}
