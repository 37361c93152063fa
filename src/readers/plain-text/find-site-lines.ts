import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import { isMenuPhrase, isSitePhrase } from './furniture-phrases.ts'
import { endsSentence } from './sentence-ends.ts'

/** Lines of one kind of furniture. */
export interface FurnitureLines {
  readonly rule: string
  readonly lines: readonly number[]
}

/** Finds what a site prints around a text: skip links and cookie notices anywhere, menus and footers at the ends. */
export function findSiteLines(draft: Draft): FurnitureLines {
  const lines = openLines(draft)
  const phrases = lines.filter(line => isSitePhrase(line.text))
  const ends = [...menuAtEnd(lines), ...menuAtEnd(lines.toReversed())]
  return { rule: 'site-phrase', lines: [...new Set([...phrases, ...ends].map(line => line.number))] }
}

/** So many phrases make a menu, in which other short lines may stand. */
const fewestPhrases = 3

/** The lines from an end of the text up to the last menu phrase, as long as half of them are such phrases. */
function menuAtEnd(lines: readonly SourceLine[]): SourceLine[] {
  let [phrases, reach] = [0, 0]
  for (const [index, { text }] of lines.entries()) {
    if (text.length > 40 || (endsSentence(text) && !isSitePhrase(text))) break
    if (!isMenuPhrase(text) && !isSitePhrase(text)) continue
    phrases += 1
    if (phrases === index + 1 || (phrases >= fewestPhrases && phrases * 2 >= index + 1)) reach = index + 1
  }
  return reach < lines.length ? lines.slice(0, reach) : []
}
