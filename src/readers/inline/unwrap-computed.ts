import type { Inline, Text } from '../../document/node.ts'

/**
 * The inlines without what recognisers made of them, so that annotating twice is annotating once.
 * Texts that follow each other without a gap become one again.
 */
export function unwrapComputed(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines.flatMap(unwrap)) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && continues(last, inline))
      joined[joined.length - 1] = { ...last, value: last.value + inline.value }
    else joined.push(inline)
  }
  return joined
}

function unwrap(inline: Inline): readonly Inline[] {
  switch (inline.type) {
    case 'documentReference':
    case 'abbreviation':
      return inline.children
    case 'link':
    case 'foreignPhrase':
      return inline.recognised ? inline.children.flatMap(unwrap) : [inline]
    case 'emphasis':
    case 'strong':
      return [{ ...inline, children: unwrapComputed(inline.children) }]
    default:
      return [inline]
  }
}

function continues(before: Text, after: Text): boolean {
  return (
    before.added === after.added &&
    before.place.file === after.place.file &&
    before.place.line === after.place.line &&
    before.place.offset + before.value.length === after.place.offset
  )
}
