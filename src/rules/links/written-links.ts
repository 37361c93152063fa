import type { Document, Link } from '../../document/node.ts'
import { nodesIn } from '../nodes-in.ts'

/** The links that an editor wrote; those computed from a printed address are as the source has them. */
export function writtenLinks(document: Document): readonly Link[] {
  return nodesIn(document, 'link').filter(link => !link.recognised)
}
