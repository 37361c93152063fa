import type { Reader, Reading } from '../document/reader.ts'
import { type Word, wordsOf } from '../document/words.ts'
import { type DecodedText, decode } from './plain-text/decode.ts'
import type { Draft, Pass } from './plain-text/draft.ts'
import { dropPageFurniture } from './plain-text/drop-page-furniture.ts'
import { encodingFindings } from './plain-text/encoding-findings.ts'
import { findFigures } from './plain-text/find-figures.ts'
import { findHeadings } from './plain-text/find-headings.ts'
import { findLists } from './plain-text/find-lists.ts'
import { findNotes } from './plain-text/find-notes.ts'
import { findTableOfContents } from './plain-text/find-table-of-contents.ts'
import { findTables } from './plain-text/find-tables.ts'
import { joinBrokenParagraphs } from './plain-text/join-broken-paragraphs.ts'
import { keepEveryWord } from './plain-text/keep-every-word.ts'
import { nestHeadings } from './plain-text/nest-headings.ts'
import { pairFootnotes } from './plain-text/pair-footnotes.ts'
import { rolesOf } from './plain-text/roles-of.ts'
import { splitLines } from './plain-text/split-lines.ts'

const passes: readonly Pass[] = [
  dropPageFurniture,
  findTableOfContents,
  findTables,
  findNotes,
  findFigures,
  findLists,
  joinBrokenParagraphs,
  findHeadings,
  nestHeadings,
  pairFootnotes,
]

/** Reads any text file: every word ends up in the Document or in a line dropped by a named rule. */
export function readPlainText({ file, bytes }: Parameters<Reader['read']>[0]): Reading {
  return readDecoded(file, decode(bytes))
}

/** The same, of bytes that were decoded already; `words` are those of the text, for who has them already. */
export function readDecoded(
  file: string,
  decoded: DecodedText,
  words: readonly Word[] = wordsOf(decoded.text),
): Reading {
  const read = passes.reduce<Draft>((draft, pass) => pass(draft), splitLines(file, decoded.text))
  const { draft, document } = keepEveryWord(read, { text: decoded.text, words })
  return { document, lines: rolesOf(draft), findings: [...encodingFindings(file, decoded), ...draft.findings] }
}

/** Plain text as editors receive it from scrapers and PDF converters. */
export const plainTextReader: Reader = { extensions: ['.txt'], read: readPlainText }
