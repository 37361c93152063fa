import type { List, ListItem, Paragraph } from '../../document/node.ts'
import { buildInlines, type Plan, placeOf, wholeLine } from './build-inlines.ts'
import type { ListDraft } from './draft.ts'
import { listMarkOf } from './list-mark.ts'

/** A list with its printed labels; lists inside an item follow the paragraphs of that item. */
export function buildList(plan: Plan, { ordered, items }: ListDraft): List {
  const children = items.map(item => buildItem(plan, item.label, item.lines))
  return { type: 'list', place: placeOf(plan.draft, items[0]?.lines[0] ?? 1), ordered, items: children }
}

function buildItem(plan: Plan, label: string, lines: readonly number[]): ListItem {
  const paragraphs = paragraphsOf(plan, lines).map(each => buildParagraph(plan, each, lines[0]))
  const lists = (plan.listsIn.get(lines[0] ?? 0) ?? []).map(list => buildList(plan, list))
  return { type: 'listItem', place: placeOf(plan.draft, lines[0] ?? 1), label, children: [...paragraphs, ...lists] }
}

function paragraphsOf({ continuing }: Plan, lines: readonly number[]): number[][] {
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
