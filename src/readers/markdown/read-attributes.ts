import { type AttributeHolder, attributeWords } from './attribute-words.ts'
import type { BraceGroup, BraceWord } from './brace-group.ts'
import { nearestWord } from './nearest-word.ts'
import type { Page } from './page.ts'

/** The words of a brace group that mean something, by their Dutch key; `#` is the permanent address. */
export type Attributes = ReadonlyMap<string, string>

/** No brace group. */
export const noAttributes: Attributes = new Map()

/**
 * Reads a brace group where it stands.
 * Reports: `unknown-attribute` with the nearest word that is allowed there, `attribute-value`.
 */
export function readAttributes(page: Page, group: BraceGroup, offset: number, holder: AttributeHolder): Attributes {
  const found = new Map<string, string>()
  for (const word of group.words) {
    const [key, value] = keyAndValue(word)
    const words = attributeWords[holder]
    const expected = Object.hasOwn(words, key) ? words[key] : undefined
    if (expected === undefined || found.has(key)) reportUnknown(page, word, offset, holder)
    else if (expected === null ? value !== null : !expected.test(value ?? '\0')) {
      page.report('attribute-value', offset + word.offset, word.raw, { key })
    } else found.set(key, value ?? '')
  }
  return found
}

/** Whether a word of the group means anything in any place; if none does, the braces are text. */
export function isAttributeGroup({ words }: BraceGroup): boolean {
  const known = Object.values(attributeWords).flatMap(each => Object.keys(each))
  return words.some(word => known.includes(keyAndValue(word)[0]))
}

/** Reports a brace group that stands where none may stand, or that means nothing. */
export function reportBraces(page: Page, group: BraceGroup, offset: number): void {
  const [word] = group.words
  if (word) reportUnknown(page, word, offset, 'paragraph')
  else page.report('unknown-attribute', offset, group.raw)
}

function keyAndValue({ key, value }: BraceWord): [string, string | null] {
  return key.startsWith('#') && value === null ? ['#', key.slice(1)] : [key, value]
}

function reportUnknown(page: Page, word: BraceWord, offset: number, holder: AttributeHolder): void {
  const nearest = nearestWord(word.key, Object.keys(attributeWords[holder]))
  page.report('unknown-attribute', offset + word.offset, word.raw, { nearest })
}
