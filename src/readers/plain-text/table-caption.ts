import type { Draft } from './draft.ts'
import { type Claim, isFree } from './table-found.ts'

/** The caption above a table: its first line, the lines it goes on over, and the unit it names. */
export interface CaptionFound {
  readonly captionLine: number | null
  readonly captionMore: readonly number[]
  readonly unit: string | null
  readonly claims: readonly Claim[]
}

// "Tabel 2 Realisatie", "Tabel 1. Confrontatie", "Tabel 3.1: …", "Tabel A"; not "Tabel 2 laat zien"
const numbered = /^(?:tabel|table) (?:[A-Z]{0,4}[.-]?\d{1,4}(?:[.-]\d{1,3})*[a-z]?|[A-Z])(?:[.:)]|(?= )|$) ?(.*)$/iu
const bare = /^tabel ?[:.–-] ?\S/iu
const unitLine = /^(?:\(.*\)|(?:alle )?bedragen .*)$/iu
const unitWords = /\b(?:x|×) ?(?:€|eur|1[. ]?000|mln|mld|miljoen|miljard)|€|\beuro|\bmln|\bmld|\bin %|\bprocenten\b/iu

/** Whether a line is the caption of a table rather than a sentence about one. */
export function isCaption(text: string): boolean {
  if (text.length > 300) return false
  const rest = numbered.exec(text)?.[1]
  if (rest === undefined) return bare.test(text)
  return rest === '' || !/^\p{Ll}/u.test(rest)
}

/** The unit that a caption or a line of its own names: `(bedragen x € 1.000)` gives `x € 1.000`. */
export function unitOf(text: string): string | null {
  const inner = [...text.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words).filter(isUnit)
  const found = inner.at(-1) ?? (/^(?:alle )?bedragen /iu.test(text) && isUnit(text) ? text : null)
  return found === null ? null : found.replace(/^(?:alle )?bedragen (?:zijn )?/iu, '').trim()
}

function isUnit(words: string): boolean {
  return words.length <= 60 && unitWords.test(words)
}

/** Looks above a table's first line (an index from 0) for a caption, at most two lines of it, and a unit of its own. */
export function captionAbove(draft: Draft, first: number): CaptionFound {
  const above = freeAbove(draft, first)
  const [near, far] = above.map(index => draft.lines[index]?.text ?? '')
  if (near !== undefined && isCaption(near)) return captionAt(draft, above.slice(0, 1))
  const unitOnly = near !== undefined && isUnitLine(near)
  const wrapped =
    near !== undefined && above[0] === (above[1] ?? -2) + 1 && /^[\p{Ll}(]/u.test(near) && near.length < 120
  if (far !== undefined && isCaption(far) && (unitOnly || wrapped)) return captionAt(draft, above)
  return unitOnly || (near !== undefined && isTitleWithUnit(near))
    ? captionAt(draft, above.slice(0, 1))
    : { captionLine: null, captionMore: [], unit: null, claims: [] }
}

/** A title without a number that ends in a unit: `Geraamde uitgaven (bedragen x € 1.000)`. */
function isTitleWithUnit(text: string): boolean {
  return text.length <= 150 && /^\p{Lu}/u.test(text) && text.endsWith(')') && unitOf(text) !== null
}

/** Whether a line says nothing but the unit of the table below it: `(bedragen x € 1.000)`. */
export function isUnitLine(text: string): boolean {
  return unitLine.test(text) && isUnit(text)
}

function freeAbove(draft: Draft, first: number): readonly number[] {
  const found: number[] = []
  for (let index = first - 1; index >= 0 && found.length < 2 && first - index < 8; index -= 1) {
    if (draft.lines[index]?.text === '') continue
    if (!isFree(draft, index)) break
    found.push(index)
  }
  return found
}

function captionAt(draft: Draft, upwards: readonly number[]): CaptionFound {
  const lines = upwards.toReversed().map(index => index + 1)
  const text = lines.map(line => draft.lines[line - 1]?.text ?? '').join(' ')
  const [captionLine = null, ...captionMore] = lines
  const claims = lines.map(line => ({ line, role: 'table-caption', rule: 'caption-above-table' }) as const)
  return { captionLine, captionMore, unit: unitOf(text), claims }
}
