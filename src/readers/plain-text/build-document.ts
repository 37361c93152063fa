import type { Block, Document, Heading } from '../../document/node.ts'
import { buildInlines, type Plan, placeOf, wholeLine } from './build-inlines.ts'
import { buildList } from './build-list.ts'
import { buildSections, type Entry } from './build-sections.ts'
import { buildNote, buildTable } from './build-table.ts'
import type { Draft, FigureDraft, HeadingDraft, ParagraphDraft } from './draft.ts'
import { nameNotes } from './name-notes.ts'

/** Makes the tree of a finished draft: blocks in source order, sections by heading level, notes at the end. */
export function buildDocument(draft: Draft): Document {
  const plan = planOf(draft)
  const title = draft.headings.find(heading => heading.level === 1)
  const { blocks, sections } = buildSections(entriesOf(plan, title))
  return {
    type: 'document',
    place: placeOf(draft, 1),
    level: 2,
    title: title ? buildHeading(plan, title) : null,
    blocks,
    sections,
    footnotes: draft.notes.map(note => buildNote(plan, note)),
  }
}

function planOf(draft: Draft): Plan {
  const firstLines = new Set(draft.lists.flatMap(list => list.items.map(item => item.lines[0])))
  const inner = draft.lists.filter(({ within }) => within !== undefined && firstLines.has(within))
  return {
    draft,
    identifiers: nameNotes(draft),
    markersOf: Map.groupBy(draft.markers, marker => marker.line),
    continuing: new Set(draft.paragraphs.flatMap(({ lines }) => lines.slice(1))),
    listsIn: Map.groupBy(inner, list => list.within),
  }
}

function entriesOf(plan: Plan, title: HeadingDraft | undefined): Entry[] {
  const { draft } = plan
  const itemLines = new Set(draft.lists.flatMap(list => list.items.flatMap(item => item.lines)))
  const inner = new Set([...plan.listsIn.values()].flat())
  const blocks: Block[] = [
    ...draft.paragraphs.filter(({ lines }) => !itemLines.has(lines[0] ?? 0)).map(each => buildParagraph(plan, each)),
    ...draft.lists.filter(list => !inner.has(list)).map(list => buildList(plan, list)),
    ...draft.tables.map(table => buildTable(plan, table)),
    ...draft.figures.map(figure => buildFigure(plan, figure)),
  ]
  const headings = draft.headings.filter(heading => heading !== title)
  return [
    ...blocks.map(block => ({ line: block.place.line, block })),
    ...headings.map(heading => ({ line: heading.line, level: heading.level, heading: buildHeading(plan, heading) })),
  ].sort((a, b) => a.line - b.line)
}

function buildHeading(plan: Plan, { line, lines = [line] }: HeadingDraft): Heading {
  const stretches = lines.map(each => wholeLine(plan.draft, each))
  return { type: 'heading', place: placeOf(plan.draft, line), children: buildInlines(plan, stretches) }
}

function buildParagraph(plan: Plan, { lines }: ParagraphDraft): Block {
  const stretches = lines.map(line => wholeLine(plan.draft, line))
  return { type: 'paragraph', place: placeOf(plan.draft, lines[0] ?? 1), children: buildInlines(plan, stretches) }
}

function buildFigure(plan: Plan, { line, missing }: FigureDraft): Block {
  const place = placeOf(plan.draft, line)
  const children = buildInlines(plan, [wholeLine(plan.draft, line)])
  return { type: 'figure', place, caption: { type: 'caption', place, children }, missing, description: [] }
}
