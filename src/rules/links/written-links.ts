import type { Document, Link } from '../../document/node.ts'
import { walk } from '../../document/walk.ts'

/** The links that an editor wrote; those computed from a printed address are as the source has them. */
export function writtenLinks(document: Document): readonly Link[] {
  return [...walk(document)].filter(node => node.type === 'link').filter(link => !link.recognised)
}
