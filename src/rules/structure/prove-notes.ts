import type { Finding } from '../../document/finding.ts'
import type { Document, Footnote, FootnoteReference } from '../../document/node.ts'
import { nodesOf } from './nodes-of.ts'

/**
 * Notes one to one with their references, and as many of each as the source has.
 * Reports `note-doubled`, `reference-without-note`, `note-without-reference` (unless the source has none either)
 * and `note-count` at the place in the publication.
 */
export function* proveNotes(source: Document, published: Document): Generator<Finding> {
  const notes = nodesOf(published, 'footnote')
  const references = nodesOf(published, 'footnoteReference')
  const known = new Set<string>()
  for (const note of notes) {
    if (known.has(note.identifier)) yield finding('note-doubled', note)
    known.add(note.identifier)
  }
  for (const reference of references) {
    if (!known.has(reference.identifier)) yield finding('reference-without-note', reference)
  }
  yield* proveLonely(source, notes, references)
  yield* proveCount(published, nodesOf(source, 'footnote'), notes)
  yield* proveCount(published, nodesOf(source, 'footnoteReference'), references)
}

/** A note that nothing refers to in the source either is the source's own fault, which reading reports. */
function* proveLonely(
  source: Document,
  notes: readonly Footnote[],
  references: readonly FootnoteReference[],
): Generator<Finding> {
  const referred = new Set(references.map(one => one.identifier))
  const inSource = new Set(nodesOf(source, 'footnoteReference').map(one => one.label))
  for (const note of notes) {
    if (!referred.has(note.identifier) && inSource.has(note.label)) yield finding('note-without-reference', note)
  }
}

function* proveCount(
  published: Document,
  before: readonly (Footnote | FootnoteReference)[],
  after: readonly (Footnote | FootnoteReference)[],
): Generator<Finding> {
  if (before.length === after.length) return
  const place = (after.at(-1) ?? published).place
  yield { rule: 'note-count', place, details: { expected: before.length, found: after.length } }
}

function finding(rule: string, { place, label }: Footnote | FootnoteReference): Finding {
  return { rule, place, quote: label, details: { label } }
}
