import type { Publication } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { indexWords } from '../index-words.ts'
import type { Passage } from '../passages.ts'
import type { Site } from '../site.ts'
import { findAmounts } from './find-amounts.ts'
import { indexFrame } from './index-frame.ts'
import type { AmountsPage, TextAmountsPage } from './index-page.ts'
import { amountGroups, inTime } from './sentence-groups.ts'

const say = indexWords.amounts
const address = '/bedragen/'

/** The amounts of every text: a page that lists the texts, and a page for each text that names any. */
export function amountPages(
  site: Pick<Site, 'publications'>,
  passages: readonly Passage[],
): readonly (AmountsPage | TextAmountsPage)[] {
  const pages = inTime(site.publications).flatMap(publication => textPage(publication, passages) ?? [])
  const texts = pages.map(page => ({
    text: say.in(page.publication.metadata.title),
    address: page.address,
    description: page.publication.metadata.scope,
    count: countOf(page.publication, passages),
  }))
  return [{ ...indexFrame(address, say), index: 'amounts', texts }, ...pages]
}

function textPage(publication: Publication, passages: readonly Passage[]): TextAmountsPage | null {
  const groups = amountGroups(publication, passages)
  if (groups.length === 0) return null
  const { title } = publication.metadata
  const texts = { ...say, title: say.in(title), description: say.pageDescription(title), lead: say.textLead }
  const frame = indexFrame(`${address}${publicationKey(publication)}/`, texts, { text: say.title, address })
  return { ...frame, index: 'text-amounts', publication, groups }
}

function countOf(publication: Publication, passages: readonly Passage[]): string {
  const found = passages
    .filter(({ form, spot }) => spot.publication === publication && (form === 'text' || form === 'note'))
    .flatMap(({ text }) => findAmounts(text))
  const shares = found.filter(({ kind }) => kind === 'share').length
  return say.count(found.length - shares, shares)
}
