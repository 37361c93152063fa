import type { Inline, Text } from '../../document/node.ts'
import { flatText } from './flat-text.ts'
import type { Span } from './span.ts'

/**
 * The inlines with the words of each span wrapped. Input: spans in text order, each within one run of `flatText`.
 * A text that is cut keeps its places: column and offset move on with the words before the cut.
 */
export function wrapSpans(inlines: readonly Inline[], spans: readonly Span[]): readonly Inline[] {
  let at = 0
  let next = 0
  const wrapRun = (texts: readonly Text[]): readonly Inline[] => {
    const start = at
    at += lengthOf(texts)
    const inside: Span[] = []
    for (let span = spans[next]; span && span.end <= at; span = spans[++next]) inside.push(span)
    return inside.length === 0 ? texts : cut(texts, start, inside)
  }
  const visit = (children: readonly Inline[]): readonly Inline[] => runsOf(children).flatMap(visitRun)
  const visitRun = (run: readonly Inline[]): readonly Inline[] => {
    const [first] = run
    if (!first) return []
    if (first.type === 'text') return wrapRun(run.filter(part => part.type === 'text'))
    if (first.type === 'emphasis' || first.type === 'strong') return [{ ...first, children: visit(first.children) }]
    at += flatText([first]).text.length
    return [first]
  }
  return visit(inlines)
}

/** Adjacent texts together, every other inline by itself. */
function runsOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const runs: Inline[][] = []
  for (const inline of inlines) {
    const last = runs.at(-1)
    if (inline.type === 'text' && last?.[0]?.type === 'text') last.push(inline)
    else runs.push([inline])
  }
  return runs
}

function cut(texts: readonly Text[], start: number, spans: readonly Span[]): readonly Inline[] {
  const take = takeFrom(texts)
  const inlines: Inline[] = []
  let at = start
  for (const span of spans) {
    inlines.push(...take(span.start - at), span.wrap(take(span.end - span.start)))
    at = span.end
  }
  inlines.push(...take(start + lengthOf(texts) - at))
  return inlines
}

/** Takes the next `length` units of the texts, cutting a text where it must. */
function takeFrom(texts: readonly Text[]): (length: number) => readonly Text[] {
  let index = 0
  let used = 0
  return length => {
    const taken: Text[] = []
    for (let left = length; left > 0; ) {
      const text = texts[index]
      if (!text) break
      const piece = text.value.slice(used, used + left)
      if (piece !== '') taken.push(slice(text, used, piece))
      left -= piece.length
      used += piece.length
      if (used === text.value.length) [index, used] = [index + 1, 0]
    }
    return taken
  }
}

function slice(text: Text, from: number, value: string): Text {
  const { place } = text
  return { ...text, value, place: { ...place, column: place.column + from, offset: place.offset + from } }
}

function lengthOf(texts: readonly Text[]): number {
  return texts.reduce((length, text) => length + text.value.length, 0)
}
