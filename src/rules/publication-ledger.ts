import type { Finding } from '../document/finding.ts'
import type { Document } from '../document/node.ts'
import { alignWords, type Edit } from './align-words.ts'
import { documentWords } from './document-words.ts'
import { type PrintedText, printSame } from './printed-text.ts'
import type { PrintedWords } from './printed-words.ts'
import { countEnds, type PublishedCounts } from './published-ends.ts'
import { type DueText, type DueWords, dueText, type ReadSource } from './source-words.ts'
import { placesIn, wordDifferences } from './word-differences.ts'

/** What became of the words of a source on a page, and every difference. */
export interface PublicationLedger {
  readonly words: PublishedCounts
  readonly findings: readonly Finding[]
}

/**
 * Compares a source with what is printed of it: a built page (`pageWords`) or a Document (`documentWords`).
 * Reports `word-lost`, `word-added` and `word-changed` at their place in the Markdown, or of a built page in the source.
 * Notes are compared one by one, wherever they stand. `due` is what the source owes, for who compares it more than once.
 */
export function checkPublication(
  source: ReadSource,
  printed: PrintedText,
  due: DueText = dueText(source),
): PublicationLedger {
  const placeOf = placesIn(source, due)
  const compared = [{ due: due.body, printed: printed.body }, ...pairNotes(due, printed)].map(compare)
  return {
    words: countEnds(source, due, compared.slice(0, due.notes.length + 1).map(matchedBlocks)),
    findings: compared.flatMap(({ edits, ...pair }) =>
      edits.flatMap(edit => wordDifferences(edit, { ...pair, placeOf })),
    ),
  }
}

/**
 * The same for a built page of a Document that was compared before: a page that prints the same has the words that were
 * found then. Whatever differs is compared with the source itself.
 */
export function checkPage(
  source: ReadSource,
  page: PrintedText,
  due: DueText,
  before: ComparedDocument | null,
): PublicationLedger {
  if (before && before.ledger.findings.length === 0 && printSame(documentWords(before.document), page))
    return before.ledger
  return checkPublication(source, page, due)
}

/** A Document, and what comparing its source with it gave. */
export interface ComparedDocument {
  readonly document: Document
  readonly ledger: PublicationLedger
}

/** Words that should be the same: of the body, or of one note. */
interface Pair {
  readonly due: DueWords
  readonly printed: PrintedWords
}

interface Compared extends Pair {
  readonly edits: readonly Edit[]
}

function compare(pair: Pair): Compared {
  return { ...pair, edits: alignWords(pair.due.texts, pair.printed.texts) }
}

/** For each due word the block that it was found in, or -1. */
function matchedBlocks({ due, printed, edits }: Compared): Int32Array {
  const blocks = new Int32Array(due.texts.length).fill(-1)
  const found = printed.blocks
  for (const { kind, aStart, aEnd, bStart } of edits) {
    if (kind !== 'equal') continue
    for (let at = aStart; at < aEnd; at++) blocks[at] = found[bStart + at - aStart] ?? 0
  }
  return blocks
}

const noDue: DueWords = { texts: [], offsets: [], words: [] }
const noPrinted: PrintedWords = { texts: [], blocks: [], places: [], shifts: [] }

/** Notes belong together by identifier, those left over by their order. */
function pairNotes(due: DueText, printed: PrintedText): readonly Pair[] {
  const left = new Set(printed.notes)
  const takeFirst = (isWanted: (identifier: string) => boolean): PrintedWords | null => {
    for (const note of left) {
      if (!isWanted(note.identifier)) continue
      left.delete(note)
      return note.words
    }
    return null
  }
  const named = due.notes.map(note => ({ note, words: takeFirst(identifier => identifier === note.identifier) }))
  const paired = named.map(({ note, words }) => ({
    due: note.words,
    printed: words ?? takeFirst(() => true) ?? noPrinted,
  }))
  return [...paired, ...[...left].map(({ words }) => ({ due: noDue, printed: words }))]
}
