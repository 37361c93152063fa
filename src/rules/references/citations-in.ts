import type { Document, DocumentReference } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'
import type { Citation } from '../../readers/inline/citation.ts'
import { findCitations } from '../../readers/inline/find-citations.ts'
import { nodesIn } from '../nodes-in.ts'

/** The citations of a document with the node they stand in; a number by itself (`nrs. 520 en 548`) is none. */
export function* citationsIn(document: Document): Generator<{ node: DocumentReference; citation: Citation }> {
  for (const node of nodesIn(document, 'documentReference')) {
    const citation = findCitations(textOf(node))[0]
    if (citation) yield { node, citation }
  }
}
