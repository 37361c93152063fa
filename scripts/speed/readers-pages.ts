import type { BuiltPage } from '../../src/gate/built-page.ts'
import { onePageOfEachKind } from '../../src/gate/opinion.ts'

/** A page that readers meet, under the name of its kind in the table. */
export interface ReadersPage {
  readonly name: string
  readonly address: string
}

/** The kinds of pages in the order of the table; where a kind has very different pages, the one at an address. */
const kinds: readonly { readonly name: string; readonly kind: string; readonly address?: string }[] = [
  { name: 'voorkant', kind: 'home' },
  { name: 'jaar', kind: 'year' },
  { name: 'thema in een jaar', kind: 'year-theme' },
  { name: 'inhoud van een tekst', kind: 'publication' },
  { name: 'hoofdstuk', kind: 'chapter' },
  { name: 'hele tekst', kind: 'whole' },
  { name: 'begrippen', kind: 'index', address: '/begrippen/' },
  { name: 'tabel', kind: 'table' },
  { name: 'zoeken', kind: 'search' },
  { name: 'verklaring', kind: 'fixed', address: '/toegankelijkheid/' },
]

/** Kinds that are tools of this site and no text to read: other generators do not get them. */
const tools: ReadonlySet<string> = new Set(['not-found', 'cite', 'source-lines', ''])

/** One page of each kind that readers meet, of middling length. Throws when the site has none of a kind. */
export function readersPages(pages: readonly BuiltPage[]): readonly ReadersPage[] {
  const middling = onePageOfEachKind(pages)
  return kinds.map(({ name, kind, address }) => {
    const found = address
      ? pages.find(page => page.kind === kind && page.address === address)
      : middling.find(page => page.kind === kind)
    if (!found) throw new Error(`geen pagina van de soort ${name}`)
    return { name, address: found.address }
  })
}

/** The pages that other generators publish too: every page but redirects and the tools of this site. */
export function sharedPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return pages.filter(page => page.redirect === null && !tools.has(page.kind))
}
