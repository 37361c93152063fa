import type { Finding } from '../document/finding.ts'
import type { Place } from '../document/place.ts'
import type { Edit } from './align-words.ts'
import { isMarkerWord, type PrintedWord, type PrintedWords, printedAt } from './printed-words.ts'
import { type DueText, type DueWord, type DueWords, dueAt, type ReadSource } from './source-words.ts'

const mostQuoted = 12

/** The words of a source and those printed of it, and where a due word stands in the source. */
export interface ComparedWords {
  readonly due: DueWords
  readonly printed: PrintedWords
  readonly placeOf: (word: DueWord | undefined) => Place
}

/**
 * What an edit says to an editor: words that were lost or added, together; words that were changed, one by one.
 * The place is that in the Markdown where the printed words come from one, else that in the source;
 * the detail `line` is always the source's.
 */
export function wordDifferences(edit: Edit, compared: ComparedWords): readonly Finding[] {
  if (edit.kind === 'equal') return []
  const gone = wordsFrom(edit.aStart, edit.aEnd, index => dueAt(compared.due, index))
  const come = wordsFrom(edit.bStart, edit.bEnd, index => printedAt(compared.printed, index))
  switch (edit.kind) {
    case 'deleted':
      return [lost(edit, gone, compared)]
    case 'inserted':
      return [added(edit, come, compared)]
    case 'replaced':
      if (gone.length !== come.length) return [changed(gone, come, compared)]
      return gone.map((word, index) => changed([word], come.slice(index, index + 1), compared))
  }
}

function wordsFrom<T>(start: number, end: number, wordAt: (index: number) => T | undefined): readonly T[] {
  const words: T[] = []
  for (let index = start; index < end; index++) {
    const word = wordAt(index)
    if (word !== undefined) words.push(word)
  }
  return words
}

/** `after` is the word before the gap, when the words on both sides stand on one line of the Markdown. */
function lost({ aStart, bStart }: Edit, gone: readonly DueWord[], { due, printed, placeOf }: ComparedWords): Finding {
  const [before, next] = [printedAt(printed, bStart - 1), printedAt(printed, bStart)]
  const source = placeOf(gone[0] ?? dueAt(due, aStart))
  const isWithin = before?.place && before.place.line === next?.place?.line && !isMarkerWord(before.text)
  return {
    rule: 'word-lost',
    place: (before ?? next)?.place ?? source,
    quote: quoteOf(gone),
    details: { count: gone.length, line: source.line, ...(isWithin ? { after: before.text } : {}) },
  }
}

/** `whole` says that nothing else is printed in the block: a paragraph or heading of its own. */
function added({ aStart, bStart, bEnd }: Edit, come: readonly PrintedWord[], compared: ComparedWords): Finding {
  const { due, printed, placeOf } = compared
  const source = placeOf(dueAt(due, aStart - 1) ?? dueAt(due, 0))
  const [first, last] = [come[0], come.at(-1)]
  const isWhole =
    first?.block === last?.block && printed.blocks[bStart - 1] !== first?.block && printed.blocks[bEnd] !== last?.block
  return {
    rule: 'word-added',
    place: first?.place ?? source,
    quote: quoteOf(come),
    details: { count: come.length, line: source.line, ...(isWhole ? { whole: 1 } : {}) },
  }
}

function changed(gone: readonly DueWord[], come: readonly PrintedWord[], { placeOf }: ComparedWords): Finding {
  const source = placeOf(gone[0])
  return {
    rule: 'word-changed',
    place: come[0]?.place ?? source,
    quote: quoteOf(gone),
    details: { found: quoteOf(come), count: gone.length, line: source.line },
  }
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
