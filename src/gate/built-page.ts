import { attributeOf, elementsBelow, type HtmlElement, htmlNodes, textWithin } from '../rules/html-tree.ts'
import { pathOf } from './place-of.ts'

/** A link of a page: where it leads (as written) and the words it is known by. */
export interface PageAnchor {
  readonly href: string
  readonly name: string
  readonly path: readonly number[]
}

/** What the file of a built page says about itself. */
export interface BuiltPage {
  readonly address: string
  readonly html: string
  /** The kind of page (`chapter`), from `data-soort` on its body; empty when it does not say. */
  readonly kind: string
  readonly title: string
  readonly canonical: string | null
  /** Where a redirect stub sends its reader, or null for a page. */
  readonly redirect: string | null
  readonly isIndexed: boolean
  readonly ids: readonly string[]
  readonly anchors: readonly PageAnchor[]
  /** The links of the masthead and of the footer, and the text of both, as one line each. */
  readonly frame: readonly { readonly part: string; readonly links: readonly string[] }[]
}

/** Reads a page of a built site. */
export function readBuiltPage(address: string, html: string): BuiltPage {
  const nodes = htmlNodes(html)
  const elements = elementsBelow(nodes)
  const first = (test: (element: HtmlElement) => boolean) => elements.find(test)
  const meta = (name: string) =>
    first(one => one.tagName === 'meta' && (attributeOf(one, 'http-equiv') ?? attributeOf(one, 'name')) === name)
  const content = (name: string) => {
    const found = meta(name)
    return found ? attributeOf(found, 'content') : null
  }
  const body = first(one => one.tagName === 'body')
  const title = first(one => one.tagName === 'title')
  const canonical = first(one => one.tagName === 'link' && attributeOf(one, 'rel') === 'canonical')
  return {
    address,
    html,
    kind: (body && attributeOf(body, 'data-soort')) ?? '',
    title: title ? textWithin(title) : '',
    canonical: canonical ? attributeOf(canonical, 'href') : null,
    redirect: /url=(.*)$/i.exec(content('refresh') ?? '')?.[1]?.trim() ?? null,
    isIndexed: !/noindex/.test(content('robots') ?? ''),
    ids: elements.flatMap(one => attributeOf(one, 'id') ?? []),
    anchors: elements.filter(one => one.tagName === 'a' && attributeOf(one, 'href') !== null).map(anchorOf),
    frame: ['header', 'footer'].map(part => ({ part, links: frameLinks(body, part) })),
  }
}

function anchorOf(element: HtmlElement): PageAnchor {
  return {
    href: attributeOf(element, 'href') ?? '',
    name: attributeOf(element, 'aria-label') ?? textWithin(element).replace(/\s+/g, ' ').trim(),
    path: pathOf(element),
  }
}

/** The links of the header or footer that stands directly in the body: what must be the same on every page. */
function frameLinks(body: HtmlElement | undefined, part: string): readonly string[] {
  const own = body?.childNodes.filter(node => 'tagName' in node && node.tagName === part) ?? []
  return elementsBelow(own)
    .filter(one => one.tagName === 'a')
    .map(one => `${attributeOf(one, 'href')?.replace(/\?.*/, '')} ${textWithin(one)}`)
}
