import type { Inline } from '../document/node.ts'
import type { Summary } from '../document/summary.ts'
import type { PlaceAddresses } from './id-addresses.ts'
import { withWholeAmounts } from './number-words.ts'
import type { SiteFrame } from './site.ts'

/** What the site says in short, by what it is about; null where nobody wrote anything yet. */
export interface Shorts {
  ofPublication(key: string): Summary | null
  ofTheme(slug: string): Summary | null
  ofYear(slug: string, year: number): Summary | null
}

/** All summaries of a site. */
export function shortsOf(site: SiteFrame, addressOf: PlaceAddresses): Shorts {
  const themes = new Map(site.themeSummaries?.map(one => [one.theme, one]))
  const shown = (summary: Summary | null | undefined) => (summary ? withChapterLinks(summary, addressOf) : null)
  return {
    ofPublication: key => shown(site.inShort?.[key]),
    ofTheme: slug => shown(themes.get(slug)?.overall),
    ofYear: (slug, year) => shown(themes.get(slug)?.years.get(year)),
  }
}

/** Links lead to the chapter pages, where a reader can go on reading; amounts stay on one line. */
function withChapterLinks({ place, paragraphs }: Summary, addressOf: PlaceAddresses): Summary {
  const resolved = (node: Inline): Inline => {
    if (node.type === 'link') return { ...node, url: addressOf(node.url), children: node.children.map(resolved) }
    return node.type === 'text' ? { ...node, value: withWholeAmounts(node.value) } : node
  }
  return { place, paragraphs: paragraphs.map(one => ({ ...one, children: one.children.map(resolved) })) }
}
