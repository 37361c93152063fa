import type { Document, Section } from '../document/node.ts'
import { walk } from '../document/walk.ts'

/** Every section of a document, at any depth, in reading order. */
export function sectionsOf(document: Document): readonly Section[] {
  return [...walk(document)].filter(node => node.type === 'section')
}
