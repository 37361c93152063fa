import type { Document } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import { textOf } from '../../document/text-of.ts'
import { dutchTexts } from '../languages/dutch-texts.ts'
import { nodesIn } from '../nodes-in.ts'

/** How often an abbreviation is printed, and where first. */
export interface Use {
  readonly place: Place
  readonly count: number
}

// two capitals or more: AIVD, ZBO’s, NIS2; not a part of a word (STAPbudget) or of a compound (ICT-dienst is ICT)
const shape = /\p{Lu}(?<![\p{L}\p{N}/.-]\p{Lu})[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*(?=(?:['’]?s)?(?![\p{L}\p{N}]))/gu
/** What every text with an abbreviation has, and few others: a quick look. */
const capital = /[A-Z\u0080-\uffff][A-Z\d&\u0080-\uffff]/
const roman = /^[IVXLC]+$/

/** The abbreviations that a document prints, in the order in which they come. */
export function abbreviationsIn(document: Document): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const { value, place } of dutchTexts(document)) {
    if (!capital.test(value) || isShouted(value)) continue
    for (const { 0: short, index } of value.matchAll(shape)) {
      if (roman.test(short)) continue
      const first = { ...place, column: place.column + index, offset: place.offset + index }
      const known = uses.get(short)
      uses.set(short, { place: known?.place ?? first, count: (known?.count ?? 0) + 1 })
    }
  }
  return uses
}

/** A heading in capitals holds no abbreviations. */
function isShouted(text: string): boolean {
  // A look for a small letter tells nearly every text.
  return !/[a-z]/.test(text) && /\p{L}\p{L} \p{L}/u.test(text) && text === text.toUpperCase()
}

/** The short forms that a document explains, without a plural's ending. */
export function explainedIn(document: Document): readonly string[] {
  return nodesIn(document, 'abbreviation').flatMap(node => {
    const short = textOf(node)
    return [short, short.replace(/['’]?s$/, ''), ...(short.match(shape) ?? [])]
  })
}
