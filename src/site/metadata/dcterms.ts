import { absoluteUrl } from '../address.ts'
import { metadataWords } from '../metadata-words.ts'
import type { Page } from '../page.ts'
import type { SiteFrame } from '../site.ts'
import { pageDate, textOfPage } from './texts-of-page.ts'

/** A name and a value for a `meta` element. */
export interface MetaValue {
  readonly name: string
  readonly content: string
}

/**
 * The Dublin Core terms that Dutch government sites give a page, and who publishes it here. What is not known is left
 * out: a page that brings texts together has no date of issue, and a text may have none.
 */
export function dctermsOf(site: SiteFrame, page: Page): readonly MetaValue[] {
  const text = textOfPage(page)?.metadata
  const year = text?.year ?? (page.kind === 'year' || page.kind === 'year-theme' ? page.year : null)
  const terms: Readonly<Record<string, string | null>> = {
    identifier: absoluteUrl(site, page.canonical),
    title: page.title,
    type: text ? metadataWords.types[text.kind] : metadataWords.webPage,
    language: site.language,
    creator: text?.publisher.name ?? site.name,
    publisher: site.name,
    issued: text?.published ?? null,
    modified: pageDate(site, page),
    spatial: metadataWords.country,
    temporal: year === null ? null : `start=${year}-01-01;end=${year}-12-31`,
  }
  return Object.entries(terms).flatMap(([term, content]) =>
    content === null ? [] : [{ name: `DCTERMS.${term}`, content }],
  )
}

/** What a service that shows a link to the page shows with it; no picture, because it would be asked from elsewhere. */
export function openGraphOf(site: SiteFrame, page: Page): readonly MetaValue[] {
  return [
    { name: 'og:title', content: page.title },
    { name: 'og:type', content: textOfPage(page) ? 'article' : 'website' },
    { name: 'og:url', content: absoluteUrl(site, page.canonical) },
    { name: 'og:description', content: page.description },
    { name: 'og:site_name', content: site.name },
    { name: 'og:locale', content: 'nl_NL' },
  ]
}
