import type { List, ListItem, Paragraph } from '../../document/node.ts'
import { buildInlines, type Plan, placeOf, wholeLine } from './build-inlines.ts'
import type { ListDraft } from './draft.ts'
import { listMarkOf } from './list-mark.ts'

/** A list with its printed labels; the lines of an item that no paragraph of the draft joins are paragraphs of their own. */
export function buildList(plan: Plan, { ordered, items }: ListDraft): List {
  const children = items.map(item => buildItem(plan, item.label, item.lines))
  return { type: 'list', place: placeOf(plan.draft, items[0]?.lines[0] ?? 1), ordered, items: children }
}

function buildItem(plan: Plan, label: string, lines: readonly number[]): ListItem {
  const children = paragraphsOf(plan, lines).map(each => buildParagraph(plan, each, lines[0]))
  return { type: 'listItem', place: placeOf(plan.draft, lines[0] ?? 1), label, children }
}

function paragraphsOf({ draft }: Plan, lines: readonly number[]): number[][] {
  const joined = draft.paragraphs.filter(paragraph => lines.includes(paragraph.lines[0] ?? 0))
  const continuing = new Set(joined.flatMap(paragraph => paragraph.lines.slice(1)))
  const paragraphs: number[][] = []
  for (const line of lines) {
    if (continuing.has(line)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function buildParagraph(plan: Plan, lines: readonly number[], first: number | undefined): Paragraph {
  const stretches = lines.map(line => wholeLine(plan.draft, line, line === first ? markLength(plan, line) : 0))
  const [start] = stretches
  const place = placeOf(plan.draft, start?.line ?? 1, start?.from ?? 0)
  return { type: 'paragraph', place, children: buildInlines(plan, stretches) }
}

function markLength({ draft }: Plan, line: number): number {
  return listMarkOf(draft.lines[line - 1]?.raw ?? '')?.length ?? 0
}
