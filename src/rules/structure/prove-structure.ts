import type { Finding } from '../../document/finding.ts'
import type { Document } from '../../document/node.ts'
import type { Reading } from '../../document/reader.ts'
import { proveHeadings } from './prove-headings.ts'
import { proveItems } from './prove-items.ts'
import { proveNotes } from './prove-notes.ts'
import { proveRows, proveTables } from './prove-tables.ts'

/** Rules of reading under which one source line is one row of a table. */
const rowRules = /^(tab|pipe|semicolon)-separated$/

/**
 * The structure proof that stands beside the word ledger: words alone would not notice a number in another row.
 * Input: a source as read, and the publication made of it. An editor may change levels, and make headings of lines.
 */
export function* proveStructure(reading: Reading, published: Document): Generator<Finding> {
  const source = reading.document
  yield* proveRows(source, line => rowRules.test(reading.lines[line - 1]?.rule ?? ''))
  yield* proveTables(source, published)
  yield* proveHeadings(source, published)
  yield* proveNotes(source, published)
  yield* proveItems(source, published)
}
