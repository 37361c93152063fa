import { attributeOf, htmlNodes, textWithin } from './html-tree.ts'
import type { PageElement, PageNode } from './page-node.ts'
import { plainHtml } from './plain-html.ts'
import type { PrintedText } from './printed-text.ts'
import { WordGatherer } from './word-gatherer.ts'

/** Elements that stand within a word or a sentence; every other one begins and ends a block. */
const inlineElements = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
)
const silentElements = new Set(['script', 'style', 'svg', 'template'])

/**
 * The words of the publication on a built page: those of its one `article[data-publicatie]`, without what stands
 * under `data-toegevoegd`. Throws when the page does not hold exactly one publication.
 */
export function pageWords(html: string): PrintedText {
  const articles: PageElement[] = []
  findArticles(plainHtml(html) ?? htmlNodes(html), articles)
  const [article] = articles
  if (!article || articles.length > 1) throw new Error(`a page holds one publication, not ${articles.length}`)
  const gatherer = new WordGatherer()
  gatherAll(article.childNodes, gatherer)
  return gatherer.finish()
}

function findArticles(nodes: readonly PageNode[], articles: PageElement[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'article' && attributeOf(node, 'data-publicatie') !== null) articles.push(node)
    else findArticles(node.childNodes, articles)
  }
}

function gatherAll(nodes: readonly PageNode[], gatherer: WordGatherer): void {
  for (const node of nodes) {
    if ('value' in node) gatherer.addText(node.value)
    else if ('tagName' in node) gatherElement(node, gatherer)
  }
}

function gatherElement(element: PageElement, gatherer: WordGatherer): void {
  const { tagName } = element
  const note = tagName === 'li' ? attributeOf(element, 'data-noot') : null
  if (silentElements.has(tagName) || attributeOf(element, 'data-toegevoegd') !== null) return
  if (tagName === 'br') gatherer.addText(' ')
  else if (attributeOf(element, 'role') === 'doc-noteref') gatherer.addMarker(textWithin(element))
  else if (note !== null) gatherer.addNote(note, () => gatherAll(element.childNodes, gatherer))
  else if (inlineElements.has(tagName)) gatherAll(element.childNodes, gatherer)
  else gatherBlock(element, gatherer)
}

function gatherBlock(element: PageElement, gatherer: WordGatherer): void {
  gatherer.endBlock()
  gatherAll(element.childNodes, gatherer)
  gatherer.endBlock()
}
