import type { Inline } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'

/** Stands for a note marker in flat text: no word, and no part of an address or a citation. */
export const noteMark = '\ufffc'

/** The words of a block as one string, and the stretches in it that lie in adjacent texts and may be wrapped. */
export interface FlatText {
  readonly text: string
  readonly runs: readonly { readonly start: number; readonly end: number }[]
}

/** Output: words within links and editors' marks are part of the text, for context, but of no run. */
export function flatText(inlines: readonly Inline[]): FlatText {
  const parts: string[] = []
  const runs: { start: number; end: number }[] = []
  let at = 0
  const add = (text: string): void => {
    parts.push(text)
    at += text.length
  }
  const visit = (children: readonly Inline[]): void => {
    let isRunning = false
    for (const child of children) {
      const start = at
      if (child.type === 'emphasis' || child.type === 'strong') visit(child.children)
      else add(flatPart(child))
      const run = runs.at(-1)
      if (child.type === 'text' && isRunning && run) run.end = at
      else if (child.type === 'text') runs.push({ start, end: at })
      isRunning = child.type === 'text'
    }
  }
  visit(inlines)
  return { text: parts.join(''), runs }
}

function flatPart(inline: Inline): string {
  return inline.type === 'footnoteReference' ? noteMark : textOf(inline)
}
