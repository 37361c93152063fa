/** A way to read the end of a run of digits as a note marker. */
export interface Split {
  readonly index: number
  readonly label: string
  readonly weight: number
  readonly stem?: string
  readonly inNumber?: boolean
}

// words that stand before a number of their own: nr.3, art. 5, blz.12
const numbered = /(?:^|[^\p{L}])(?:nrs?|no|art|artt|blz|pp?|jo|sub|bijl|fig|tab|par|hfst|vol|ca|max|min)\.$/iu
const opener = /[\s([{«“„‘'"]/u
const closing = /[)\]}’”»"'´`]/u
// substances, units, quarters: CO2, PM10, km2, Q3
const named = /^(?:CO|NO|SO|CH|PM|N|H|Q|[kcdm]?m)$/
const maxLabel = 3

/**
 * How the digits at `index` may hold a note marker at their end, given what stands around them. A number glued to a
 * word is one; a number alone is not, unless a `loose` bracket follows; a number that no one would print so
 * (`126.72410`, `201821`) can be cut in two.
 */
export function weighDigits(raw: string, index: number, digits: string, loose = false): readonly Split[] {
  if (digits.length > 12) return []
  const before = raw[index - 1] ?? ''
  const after = weighAfter(raw, index + digits.length, before)
  const ways = after === 0 ? [] : waysOf(raw, index, before, digits, loose)
  return ways.map(way => ({ ...way, weight: way.weight * after }))
}

function waysOf(raw: string, index: number, before: string, digits: string, loose: boolean): readonly Split[] {
  if (loose && digits.length < 3 && /[\p{L}.,] $/u.test(raw.slice(Math.max(0, index - 2), index)))
    return whole(index, digits, 1.2)
  if (isStart(raw, index)) return splitNumber(raw, index, digits)
  if (continuesNumber(raw, index)) return cut(raw, index, digits)
  if (/^0|.{4}/.test(digits)) return []
  if (/\p{L}/u.test(before))
    return [{ index, label: digits, weight: weighWord(raw, index), stem: wordBefore(raw, index) }]
  if (closing.test(before)) return whole(index, digits, opener.test(raw[index - 2] ?? ' ') ? 0 : 2.5)
  if (before === '%') return whole(index, digits, 2.5)
  return /[.,;:!?…]/.test(before) ? whole(index, digits, weighPunctuation(raw, index)) : []
}

function whole(index: number, label: string, weight: number): readonly Split[] {
  return [{ index, label, weight }]
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
  const word = wordBefore(raw, index)
  if (/\d/.test(word) || named.test(word)) return 0
  if (/[/@_=&#]/.test(raw[index - word.length - 1] ?? '')) return 0
  if (word.length < 3) return /^\p{Ll}{2}$/u.test(word) ? 1 : 0.3
  if (/^\p{Lu}+$/u.test(word)) return word.length < 4 ? 0.6 : word.length < 7 ? 1.2 : 2
  if (!/\p{Ll}$/u.test(word)) return 0.8
  return word.length === 3 ? 1.6 : 3
}

function wordBefore(raw: string, index: number): string {
  return /(?:[\p{L}\d]+['’])?[\p{L}\d]*$/u.exec(raw.slice(Math.max(0, index - 40), index))?.[0] ?? ''
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
function cut(raw: string, index: number, digits: string): readonly Split[] {
  const label = digits.slice(3)
  if (raw[index - 1] === '.' && isLabel(label)) return [{ index: index + 3, label, weight: 3, inNumber: true }]
  const year = /(?:^|\D)(?:19|20)\d\d\.$/.test(raw.slice(Math.max(0, index - 6), index))
  return year && isLabel(digits) ? whole(index, digits, 1.2) : []
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
      ways.push({ index: index + rest.length, label, weight: weighNumber(digits, rest), inNumber: true })
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
