import type { Finding } from '../document/finding.ts'
import type { Place } from '../document/place.ts'
import type { Edit } from './align-words.ts'
import { isMarkerWord, type PrintedWord } from './printed-words.ts'
import type { DueText, DueWord, ReadSource } from './source-words.ts'

const mostQuoted = 12

/** What an edit says to an editor: words that were lost or added, together; words that were changed, one by one. */
export function wordDifferences(
  edit: Edit,
  due: readonly DueWord[],
  printed: readonly PrintedWord[],
  placeOf: (word: DueWord | undefined) => Place,
): readonly Finding[] {
  const gone = due.slice(edit.aStart, edit.aEnd)
  const come = printed.slice(edit.bStart, edit.bEnd)
  const place = placeOf(gone[0] ?? due[edit.aStart - 1] ?? due[0])
  switch (edit.kind) {
    case 'equal':
      return []
    case 'deleted':
      return [{ rule: 'word-lost', place, quote: quoteOf(gone), details: { count: gone.length } }]
    case 'inserted':
      return [{ rule: 'word-added', place, quote: quoteOf(come), details: { count: come.length } }]
    case 'replaced':
      if (gone.length !== come.length) return [changed(place, gone, come)]
      return gone.map((word, index) => changed(placeOf(word), [word], come.slice(index, index + 1)))
  }
}

function changed(place: Place, gone: readonly DueWord[], come: readonly PrintedWord[]): Finding {
  return { rule: 'word-changed', place, quote: quoteOf(gone), details: { found: quoteOf(come), count: gone.length } }
}

function quoteOf(words: readonly { readonly text: string }[]): string {
  const shown = words.slice(0, mostQuoted).map(({ text }) => (isMarkerWord(text) ? `[${text.slice(1)}]` : text))
  return shown.join(' ') + (words.length > mostQuoted ? ' …' : '')
}

/** Where due words stand in their source; before the first word when there is none. */
export function placesIn({ file }: ReadSource, { words }: DueText): (word: DueWord | undefined) => Place {
  return word => {
    const { line, column, offset } = words[word?.word ?? 0] ?? { line: 1, column: 1, offset: 0 }
    const at = word?.offset ?? offset
    return { file, line, column: column + Math.max(0, at - offset), offset: Math.max(at, offset) }
  }
}
