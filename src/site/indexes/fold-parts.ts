import { indexWords as say } from '../index-words.ts'
import type { IndexPage, PartGroup } from './index-page.ts'
import { neighboursAt } from './part-neighbours.ts'

/**
 * A page that leads to the parts of an index or, when these are more than `most`, one that leads to a page for each
 * heading that they stand under, and those. The parts themselves stay where they are.
 */
export function foldedParts(page: IndexPage, most: number): readonly IndexPage[] {
  const groups = page.parts ?? []
  const count = groups.reduce((sum, { parts }) => sum + parts.length, 0)
  if (count <= most || groups.length === 1) return [page]
  const folded = groups.map(group => groupOf(page, group))
  const links = folded.map(({ heading, parts }) => ({ heading, parts }))
  const row = folded.flatMap(({ page: own }) => own)
  return [{ ...page, parts: links }, ...row.map((own, at) => ({ ...own, neighbours: neighboursAt(page, row, at) }))]
}

/** Where its parts stood, the way to a page with them. */
function groupOf(whole: IndexPage, group: PartGroup): PartGroup & { readonly page: readonly IndexPage[] } {
  if (!group.heading) return { ...group, page: [] }
  const { id, text } = group.heading
  const address = `${whole.address}${id}/`
  const title = say.part(whole.title, text)
  const count = say.partCount(group.parts.length)
  const page: IndexPage = {
    ...whole,
    ...{ address, canonical: address, title, heading: title },
    lead: say.partLead(whole.title, count),
    description: say.part(text, whole.description),
    breadcrumb: [...whole.breadcrumb, { text, address }],
    parts: [group],
  }
  return { heading: null, parts: [{ id, text, address, count }], page: [page] }
}
