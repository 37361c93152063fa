import { absoluteUrl } from '../address.ts'
import { metadataWords } from '../metadata-words.ts'
import type { Page } from '../page.ts'
import type { SiteFrame } from '../site.ts'
import { chapterData, reportData } from './report-data.ts'
import { tableData } from './table-data.ts'

/** A thing in schema.org, as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>

/** What a page is, for machines: the thing that it shows and the way to it. Null for a page that is none itself. */
export function jsonLdOf(site: SiteFrame, page: Page): Thing | null {
  if (page.kind === 'not-found' || page.kind === 'moved') return null
  const things = [thingOf(site, page), page.breadcrumb.length > 1 ? trailOf(site, page) : null]
  return { '@context': 'https://schema.org', '@graph': things.filter(thing => thing !== null) }
}

function thingOf(site: SiteFrame, page: Page): Thing | null {
  switch (page.kind) {
    case 'home':
      return siteData(site)
    case 'publication':
    case 'whole':
      return reportData(site, page.publication)
    case 'chapter':
      return chapterData(site, page)
    case 'table':
      return tableData(site, page)
    case 'year':
    case 'themes':
    case 'theme':
    case 'year-theme':
    case 'index':
      return pageData(site, page, 'CollectionPage')
    case 'search':
      return pageData(site, page, 'SearchResultsPage')
    case 'fixed':
      return pageData(site, page, page.slug === 'over' ? 'AboutPage' : 'WebPage')
    default:
      return null
  }
}

function siteData(site: SiteFrame): Thing {
  const url = absoluteUrl(site, '/')
  return {
    '@type': 'WebSite',
    '@id': url,
    name: site.name,
    url,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(site, '/zoeken/')}?q={zoekterm}` },
      'query-input': 'required name=zoekterm',
    },
  }
}

function pageData(site: SiteFrame, page: Page, type: string): Thing {
  return {
    '@type': type,
    name: page.title,
    description: page.description,
    url: absoluteUrl(site, page.canonical),
    inLanguage: site.language,
    isPartOf: { '@id': absoluteUrl(site, '/') },
    accessibilitySummary: metadataWords.accessible,
  }
}

/** The breadcrumb, as the page shows it. */
function trailOf(site: SiteFrame, { breadcrumb }: Page): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumb.map(({ text, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absoluteUrl(site, address),
    })),
  }
}

/** JSON that can stand in a `script` element: nothing in it ends that element. */
export function jsonForScript(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
