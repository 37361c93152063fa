/**
 * Something in a text that has one meaning in many spellings, and the word it is indexed as:
 * `35 570-VII, nr. 8` and `kst-35570-VII-8` are both `kst35570viin8`.
 */
export interface Key {
  readonly text: string
  readonly index: number
  /** From the broadest to the most precise; a text is indexed under each, a question asks for the last. */
  readonly keys: readonly string[]
}

const dossier =
  /(?<![\p{L}\p{N},.])(?:kst[- ]?)?([1-4]\d)[ \u00a0]?(\d{3})(?![\p{L}\p{N}]|[.,]\d)(?:[- \u00a0]+([IVX]+|[A-Z])(?![\p{L}\p{N}]))?(?:(?:,? ?nrs?\.? ?|-)(\d{1,4})(?![\p{L}\p{N}]))?/giu
const gazette =
  /(?<![\p{L}\p{N}])(stb|staatsblad|stcrt|staatscourant|trb|tractatenblad)\.?[- ]?(\d{4})(?:, ?|-| )(?:nr\.? ?)?(\d{1,6})(?![\p{L}\p{N}])/giu
const amount =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\p{N}]|[.,]\d)(?:[ \u00a0]?(%|procent|mln|miljoen|mld|miljard)(?![\p{L}\p{N}]))?/giu

const gazetteNames: Readonly<Record<string, string>> = {
  stb: 'stb',
  staatsblad: 'stb',
  stcrt: 'stcrt',
  staatscourant: 'stcrt',
  trb: 'trb',
  tractatenblad: 'trb',
}

const units: Readonly<Record<string, string>> = {
  '%': 'procent',
  procent: 'procent',
  mln: 'miljoen',
  miljoen: 'miljoen',
  mld: 'miljard',
  miljard: 'miljard',
}

/** Dossier numbers, gazettes, amounts and percentages, in the order of the text; none overlaps another. */
export function keysIn(text: string): readonly Key[] {
  const found = [
    ...find(text, gazette, gazetteKeys),
    ...find(text, dossier, dossierKeys),
    ...find(text, amount, amountKeys),
  ]
  const kept: Key[] = []
  for (const key of found) if (!kept.some(other => overlap(key, other))) kept.push(key)
  return kept.sort((one, other) => one.index - other.index)
}

function find(
  text: string,
  pattern: RegExp,
  keysOf: (groups: readonly (string | undefined)[]) => readonly string[],
): readonly Key[] {
  return [...text.matchAll(pattern)]
    .map(match => ({ text: match[0], index: match.index, keys: keysOf(match.slice(1)) }))
    .filter(({ keys }) => keys.length > 0)
}

function overlap(one: Key, other: Key): boolean {
  return one.index < other.index + other.text.length && other.index < one.index + one.text.length
}

function dossierKeys([thousands = '', rest = '', part, number]: readonly (string | undefined)[]): readonly string[] {
  const whole = `kst${thousands}${rest}`
  const chapter = part === undefined ? whole : whole + part.toLowerCase()
  return [...new Set([whole, chapter, ...(number === undefined ? [] : [`${chapter}n${Number(number)}`])])]
}

function gazetteKeys([name = '', year = '', number = '']: readonly (string | undefined)[]): readonly string[] {
  return [`${gazetteNames[name.toLowerCase()]}${year}n${Number(number)}`]
}

// A bare whole number is a word like any other.
function amountKeys([whole = '', decimals, unit]: readonly (string | undefined)[]): readonly string[] {
  if (decimals === undefined && unit === undefined) return []
  const figure = `getal${whole.replaceAll('.', '')}${decimals === undefined ? '' : `k${decimals}`}`
  const precise = unit === undefined ? [] : [figure + (units[unit.toLowerCase()] ?? '')]
  return [...(decimals === undefined ? [] : [figure]), ...precise]
}
