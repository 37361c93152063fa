import { indexWords } from '../index-words.ts'
import type { Crumb } from '../page.ts'
import { breadcrumb } from '../page-links.ts'

/** What the words of an index give to its page. */
interface IndexTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly method: string
}

/** The step of the breadcrumb that all indexes share. */
export const hubCrumb: Crumb = { text: indexWords.hub.title, address: '/overzichten/' }

/** What every page with an index has; `above` are the indexes that it is a part of. */
export function indexFrame(address: string, { title, description, lead, method }: IndexTexts, ...above: Crumb[]) {
  return {
    kind: 'index' as const,
    address,
    canonical: address,
    title,
    heading: title,
    description,
    breadcrumb: breadcrumb(hubCrumb, ...above, { text: title, address }),
    lead,
    method,
  }
}
