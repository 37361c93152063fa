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
const shape = /\p{Lu}(?<![\p{L}\p{N}/.-]\p{Lu})[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*(?=(?:['’]?s)?(?![\p{L}\p{N}]))/uy
/** How every abbreviation begins, and little else: a quick look for where one may stand. */
const capitals = /[A-Z\u0080-\uffff][A-Z\d&\u0080-\uffff]/g
const roman = /^[IVXLC]+$/

/** The abbreviations that a document prints, in the order in which they come. */
export function abbreviationsIn(document: Document): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const { value, place } of dutchTexts(document)) {
    const printed = shortFormsIn(value)
    if (printed.length === 0 || isShouted(value)) continue
    for (const { short, index } of printed) {
      if (roman.test(short)) continue
      const first = { ...place, column: place.column + index, offset: place.offset + index }
      const known = uses.get(short)
      uses.set(short, { place: known?.place ?? first, count: (known?.count ?? 0) + 1 })
    }
  }
  return uses
}

/** What has the shape of an abbreviation in a text, in order. */
function shortFormsIn(text: string): readonly { readonly short: string; readonly index: number }[] {
  const found: { short: string; index: number }[] = []
  for (let at = nextCapitals(text, 0); at >= 0; ) {
    shape.lastIndex = at
    const short = shape.exec(text)?.[0] ?? ''
    if (short !== '') found.push({ short, index: at })
    at = nextCapitals(text, at + (short.length || 1))
  }
  return found
}

function nextCapitals(text: string, from: number): number {
  capitals.lastIndex = from
  return capitals.exec(text)?.index ?? -1
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
    return [short, short.replace(/['’]?s$/, ''), ...shortFormsIn(short).map(part => part.short)]
  })
}
