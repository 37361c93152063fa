import { nearestWord } from '../../document/nearest-word.ts'
import { type AttributeHolder, attributeWords, holderNames } from './attribute-words.ts'
import type { BraceGroup, BraceWord } from './brace-group.ts'
import type { Page } from './page.ts'

/** The words of a brace group that mean something, by their Dutch key; `#` is the permanent address. */
export type Attributes = ReadonlyMap<string, string>

/** No brace group. */
export const noAttributes: Attributes = new Map()

/**
 * Reads a brace group where it stands.
 * Reports: `unknown-attribute` (with the nearest word that is allowed there), `misplaced-attribute` (with what the word
 * belongs to), `repeated-attribute`, `attribute-value`.
 */
export function readAttributes(page: Page, group: BraceGroup, offset: number, holder: AttributeHolder): Attributes {
  const found = new Map<string, string>()
  for (const word of group.words) {
    const [key, value] = keyAndValue(word)
    const expected = expectedOf(holder, key)
    if (expected === undefined) reportUnknown(page, word, offset, holder)
    else if (found.has(key)) page.report('repeated-attribute', offset + word.offset, word.raw)
    else if (isValue(value, expected)) found.set(key, value ?? '')
    else page.report('attribute-value', offset + word.offset, word.raw, { key })
  }
  return found
}

/** Whether a word of the group means anything in any place; if none does, the braces are text. */
export function isAttributeGroup({ words }: BraceGroup): boolean {
  return words.some(word => holderOf(keyAndValue(word)[0]) !== undefined)
}

/** Reports a brace group in the middle of a text, where it means nothing. */
export function reportBraces(page: Page, group: BraceGroup, offset: number): void {
  const [word] = group.words
  if (isAttributeGroup(group)) page.report('misplaced-braces', offset, group.raw)
  else if (word) reportUnknown(page, word, offset, 'paragraph')
  else page.report('misplaced-braces', offset, group.raw)
}

const holders = Object.keys(attributeWords) as readonly AttributeHolder[]

/** What values a word takes in a place (`null`: none), undefined when it may not stand there. */
function expectedOf(holder: AttributeHolder, key: string): RegExp | null | undefined {
  const words = attributeWords[holder]
  return Object.hasOwn(words, key) ? words[key] : undefined
}

function holderOf(key: string): AttributeHolder | undefined {
  return holders.find(holder => expectedOf(holder, key) !== undefined)
}

function isValue(value: string | null, expected: RegExp | null): boolean {
  return expected === null ? value === null : value !== null && expected.test(value)
}

function keyAndValue({ key, value }: BraceWord): [string, string | null] {
  return key.startsWith('#') && value === null ? ['#', key.slice(1)] : [key, value]
}

function reportUnknown(page: Page, word: BraceWord, offset: number, holder: AttributeHolder): void {
  const place = offset + word.offset
  const home = holderOf(keyAndValue(word)[0])
  const allowed = Object.keys(attributeWords[holder]).filter(key => key !== '#')
  if (home) page.report('misplaced-attribute', place, word.raw, { holder: holderNames[home] })
  else
    page.report('unknown-attribute', place, word.raw, { nearest: nearestWord(word.key, allowed) ?? allowed.join(', ') })
}
