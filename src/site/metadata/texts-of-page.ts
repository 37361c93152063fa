import type { PublicationName } from '../../document/publication.ts'
import type { Page } from '../page.ts'
import type { SiteFrame } from '../site.ts'
import { publicationsOf } from '../voice.ts'
import { datedOn, latest } from './text-dates.ts'

/** The one text that a page shows, or a part of it; null for a page that brings texts together. */
export function textOfPage(page: Page): PublicationName | null {
  if (page.kind === 'table') return page.entry.publication
  if (page.kind === 'index') return page.index === 'text-amounts' ? page.publication : null
  return 'publication' in page ? page.publication : null
}

/** The texts that a page is made from. */
export function textsOfPage(site: SiteFrame, page: Page): readonly PublicationName[] {
  const own = textOfPage(page)
  if (own) return [own]
  switch (page.kind) {
    case 'year':
      return page.publications
    case 'year-theme':
      return publicationsOf(site, page.year)
    case 'home':
    case 'themes':
    case 'theme':
    case 'index':
      return site.publications
    default:
      return []
  }
}

/** When what a page shows changed last: the date of its newest text. Null when none has a date. */
export function pageDate(site: SiteFrame, page: Page): string | null {
  return latest(textsOfPage(site, page).map(datedOn))
}
