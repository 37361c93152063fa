import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { assembleSite } from '../scripts/assemble-site.ts'
import { loadContent } from '../scripts/load-content.ts'
import { walk } from '../src/document/walk.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { attribute, type Element, elementsOf, folded, textIn } from './site-html.ts'

const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const pages = pagesOf(site).flatMap(page =>
  page.kind === 'chapter' || page.kind === 'whole' ? [{ page, elements: elementsOf(renderPage(page, site)) }] : [],
)
const having = (name: string, elements: readonly Element[]) => elements.filter(one => attribute(one, name) !== null)
const withRole = (role: string, elements: readonly Element[]) => elements.filter(one => attribute(one, 'role') === role)
const targetOf = (link: Element, elements: readonly Element[]) =>
  elements.find(one => `#${attribute(one, 'id')}` === attribute(link, 'href'))

describe.each(pages)('notes on $page.address', ({ page, elements }) => {
  const references = withRole('doc-noteref', elements)
  const notes = having('data-noot', elements)

  test('every reference is called by its printed number and leads to its note on this page', () => {
    const wrong = references.filter(one => {
      const label = folded(textIn(one))
      const note = targetOf(one, elements)
      const printed = note && folded(textIn(note)).startsWith(`${label} `)
      return !printed || !`${attribute(one, 'aria-label')} `.startsWith(`Voetnoot ${label} `)
    })
    expect(wrong.map(one => attribute(one, 'id'))).toEqual([])
  })

  test('every way back is called and leads to a reference on this page', () => {
    const ways = withRole('doc-backlink', elements)
    const lost = ways.filter(one => targetOf(one, references) === undefined)
    expect(lost).toEqual([])
    expect(ways.filter(one => !attribute(one, 'aria-label')?.startsWith('Terug naar verwijzing '))).toEqual([])
    expect(ways.length).toBe(references.length)
  })

  test('the notes of a table stand with their table, the others at the foot', () => {
    const document = page.kind === 'whole' ? page.publication.document : page.chapter.document
    const ofTables = [...walk(document)].flatMap(node => (node.type === 'table' ? node.notes : []))
    const inTables = new Set(ofTables.map(({ identifier }) => identifier))
    const placed = notes.map(one => [attribute(one, 'data-noot') ?? '', isInTable(one)] as const)
    expect(placed.filter(([identifier, is]) => inTables.has(identifier) !== is)).toEqual([])
  })
})

test('the whole text has every note of its chapters once', () => {
  for (const { page, elements } of pages.filter(one => one.page.kind === 'whole')) {
    const own = pages.filter(one => one.page.kind === 'chapter' && one.page.publication === page.publication)
    const ofChapters = own.flatMap(one => having('data-noot', one.elements)).map(one => attribute(one, 'data-noot'))
    const all = having('data-noot', elements).map(one => attribute(one, 'data-noot'))
    expect(new Set(all).size).toBe(all.length)
    expect(new Set(all)).toEqual(new Set(ofChapters))
  }
})

function isInTable(note: Element): boolean {
  for (let parent = note.parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null)
    if ('attrs' in parent && attribute(parent, 'class') === 'table-notes') return true
  return false
}
