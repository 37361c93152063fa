import type { ContentsEntry } from './draft.ts'
import { startsLowerCase } from './sentence-ends.ts'

/** The titles that a table of contents announces, to look lines of the text up in. */
export interface ContentsTitles {
  has(text: string): boolean
  find(text: string): ContentsEntry | undefined
}

/** Titles are the same when their letters and digits are: a scraper changes case, points and spaces. */
export function titlesOf(contents: readonly ContentsEntry[]): ContentsTitles {
  const byKey = new Map(contents.map(entry => [titleKey(entry.title), entry]))
  const find = (text: string) => {
    if (byKey.size === 0 || text.length > 250) return undefined
    const entry = byKey.get(titleKey(text))
    return entry && isEndOfSentence(text, entry.title) ? undefined : entry
  }
  return { find, has: text => find(text) !== undefined }
}

/** The last words of a paragraph may be those of a title: in lower case, or with a point that the title has not. */
function isEndOfSentence(text: string, title: string): boolean {
  return (startsLowerCase(text) && !startsLowerCase(title)) || (/[.,;]$/.test(text) && !/[.,;]$/.test(title))
}

/** Letters and digits of a title, in lower case. */
export function titleKey(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
