import type { Inline } from '../../document/node.ts'
import { walk } from '../../document/walk.ts'

/** The words of a paragraph on one line; a reference to a note becomes `[12]`, a line break a new line. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines)
    for (const node of walk(inline)) {
      if (node.type === 'text') text += node.value
      else if (node.type === 'break') text += '\n'
      else if (node.type === 'footnoteReference') text += `[${node.label}]`
    }
  return text
}
