import type { Document, Section } from '../document/node.ts'
import { nodesIn } from './nodes-in.ts'

/** Every section of a document, at any depth, in reading order. */
export function sectionsOf(document: Document): readonly Section[] {
  return nodesIn(document, 'section')
}
