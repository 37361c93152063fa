import type { Finding } from '../../document/finding.ts'
import type { Document } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'
import { alignWords } from '../align-words.ts'
import { nodesOf } from './nodes-of.ts'

/**
 * Headings stand in source order. An editor may make a heading of a line, or a line of a heading;
 * what is missing in one place and extra in another has moved.
 * Reports `heading-out-of-order` at the heading in the publication.
 */
export function* proveHeadings(source: Document, published: Document): Generator<Finding> {
  const before = nodesOf(source, 'heading').map(textOf)
  const headings = nodesOf(published, 'heading')
  const edits = alignWords(before, headings.map(textOf)).filter(edit => edit.kind !== 'equal')
  const missing = new Set(edits.flatMap(edit => before.slice(edit.aStart, edit.aEnd)))
  for (const heading of edits.flatMap(edit => headings.slice(edit.bStart, edit.bEnd))) {
    const quote = textOf(heading)
    if (missing.has(quote)) yield { rule: 'heading-out-of-order', place: heading.place, quote }
  }
}
