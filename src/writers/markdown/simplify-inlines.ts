import { joinInlines } from '../../document/join-inlines.ts'
import type { Emphasis, Inline, Link, Strong } from '../../document/node.ts'

/** Spans that say nothing when they stand inside one of their kind. */
type Repeatable = (Emphasis | Strong | Link)['type']

/**
 * The inlines that an editor would write: without what is computed anyway (recognised links, citations,
 * abbreviations), without empty texts, and with nothing twice (emphasis in emphasis, two texts side by side).
 */
export function simplifyInlines(inlines: readonly Inline[], inside: readonly Repeatable[] = []): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) for (const one of simplify(inline, inside)) joinWithLast(joined, one)
  return joined
}

function simplify(inline: Inline, inside: readonly Repeatable[]): readonly Inline[] {
  switch (inline.type) {
    case 'text':
      return inline.value === '' ? [] : [inline]
    case 'break':
    case 'footnoteReference':
      return [inline]
    case 'documentReference':
    case 'abbreviation':
      return simplifyInlines(inline.children, inside)
    case 'foreignPhrase': {
      const children = simplifyInlines(inline.children, inside)
      return inline.recognised ? children : [{ ...inline, children }]
    }
    case 'emphasis':
    case 'strong':
    case 'link':
      return simplifySpan(inline, inside)
  }
}

function simplifySpan(span: Emphasis | Strong | Link, inside: readonly Repeatable[]): readonly Inline[] {
  const children = simplifyInlines(span.children, [...inside, span.type])
  const isComputed = span.type === 'link' && span.recognised
  if (isComputed || inside.includes(span.type)) return simplifyInlines(children, inside)
  return span.type !== 'link' && children.length === 0 ? [] : [{ ...span, children }]
}

function joinWithLast(joined: Inline[], next: Inline): void {
  const last = joined.at(-1)
  const one = last ? joinInlines(last, next) : null
  if (one) joined.splice(-1, 1, one)
  else joined.push(next)
}
