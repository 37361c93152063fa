import type { Text } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'

/** What a node made of these texts has in common with them: where it begins, and whether an editor added all of it. */
export function placeOf(texts: readonly Text[]): { readonly place: Place; readonly added?: true } {
  const first = texts[0]
  if (!first) throw new Error('a node needs words')
  return texts.every(text => text.added) ? { place: first.place, added: true } : { place: first.place }
}
