import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { childrenOf } from '../src/document/children-of.ts'
import type { Node } from '../src/document/node.ts'
import type { Publication } from '../src/document/publication.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { site } from './site-fixture.ts'
import { attribute, type Element, elementsIn, elementsOf, folded, isAdded, textIn } from './site-html.ts'

const pages = pagesOf(site)

describe.each(site.publications)('$metadata.title', publication => {
  const [whole] = articlesOn(publication, 'whole')

  test('the whole page holds the words of the text in their order, and no other', () => {
    expect(whole && folded(textIn(whole, isAdded))).toBe(folded(wordsOf(publication.document)))
  })

  test('the chapters hold each word of the body once, in the same order', () => {
    const chapters = articlesOn(publication, 'chapter').map(bodyOf).join(' ')
    expect(folded(chapters)).toBe(whole && folded(bodyOf(whole)))
  })

  test('each note stands once in the whole text', () => {
    const notes = elementsIn(whole).flatMap(element => attribute(element, 'data-noot') ?? [])
    expect(notes.toSorted()).toEqual(identifiers(publication.document).toSorted())
  })
})

/** The one element that holds the text, of each page of a kind. */
function articlesOn(publication: Publication, kind: 'whole' | 'chapter'): readonly Element[] {
  return pages
    .filter(page => page.kind === kind && page.publication === publication)
    .map(page => {
      const articles = elementsOf(renderPage(page, site)).filter(
        element => attribute(element, 'data-publicatie') !== null,
      )
      const [article] = articles
      if (!article || articles.length > 1) throw new Error(`${articles.length} articles on ${page.address}`)
      return article
    })
}

// Notes stand at the foot of each page, so they move when the text is cut in chapters.
function bodyOf(article: Element): string {
  return textIn(article, element => isAdded(element) || attribute(element, 'role') === 'doc-endnotes')
}

function identifiers(node: Node): readonly string[] {
  return [...(node.type === 'footnote' ? [node.identifier] : []), ...childrenOf(node).flatMap(identifiers)]
}

/** The words a document prints, note labels included; what an editor added is left out. */
function wordsOf(node: Node): string {
  if (node.added) return ' '
  if (node.type === 'text') return node.value
  if (node.type === 'footnoteReference') return node.label
  const unit = node.type === 'table' && node.unit !== null ? ` ${node.unit} ` : ''
  const label = node.type === 'footnote' ? `${node.label} ` : ''
  const [caption, ...rest] = childrenOf(node).map(wordsOf)
  const text = `${label}${caption ?? ''}${unit}${rest.join('')}`
  return ['section', 'heading', 'paragraph', 'tableCell', 'caption', 'footnote', 'listItem'].includes(node.type)
    ? ` ${text} `
    : text
}
