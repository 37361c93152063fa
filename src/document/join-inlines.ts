import type { Emphasis, Inline, Strong } from './node.ts'

/** One node for two that stand side by side and say the same as one: two texts, two emphases. Null for any others. */
export function joinInlines(last: Inline, next: Inline): Inline | null {
  if (last.type === 'text' && next.type === 'text') return { ...last, value: last.value + next.value }
  if (last.type === 'emphasis' && next.type === 'emphasis') return joinSpans(last, next)
  if (last.type === 'strong' && next.type === 'strong') return joinSpans(last, next)
  return null
}

function joinSpans(last: Emphasis | Strong, next: Emphasis | Strong): Emphasis | Strong {
  const [head, ...rest] = next.children
  const end = last.children.at(-1)
  const joined = head && end ? joinInlines(end, head) : null
  if (!joined) return { ...last, children: [...last.children, ...next.children] }
  return { ...last, children: [...last.children.slice(0, -1), joined, ...rest] }
}
