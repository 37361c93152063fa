import type { Draft } from './draft.ts'
import type { HeadingFacts } from './heading-facts.ts'
import { endsSentence } from './sentence-ends.ts'

/** Headings that open a text without being its title. */
const opening =
  /^(?:\d+\.? )?(?:voorwoord|inleiding|samenvatting|leeswijzer|aanleiding|ten geleide|managementsamenvatting)$/i

/** Whether the first heading is the title: only short lines before it, and no sibling by its number after it. */
export function isTitle(draft: Draft, facts: readonly HeadingFacts[]): boolean {
  const [first, ...others] = facts
  if (!first || opening.test(first.text) || hasTextBefore(draft, first.heading.line)) return false
  const { number } = first
  // What comes back again and again is a refrain.
  if (others.filter(other => other.key === first.key).length > 1) return false
  if (first.entry && others.some(other => other.entry)) return false
  if (!number) return true
  return !others.some(other => {
    const { style, path } = other.number ?? { style: '', path: [] }
    return style === number.style && path.length <= number.path.length
  })
}

/** Whether a title would have running text above it: a paragraph of some length, however many lines it was broken into. */
function hasTextBefore({ lines, claims, paragraphs }: Draft, line: number): boolean {
  const above = paragraphs.filter(each => (each.lines[0] ?? 0) < line)
  const texts = above.map(each => each.lines.map(number => lines[number - 1]?.text ?? '').join(' '))
  if (texts.some(text => text.length > 100 || (text.length > 40 && endsSentence(text)))) return true
  return claims.slice(0, line - 1).some(claim => claim?.role === 'item' || claim?.role === 'table-cells')
}
