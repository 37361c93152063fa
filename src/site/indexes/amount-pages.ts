import type { Publication } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import type { TextDigest } from '../digest/text-digest.ts'
import { indexWords } from '../index-words.ts'
import type { Passage } from '../passages.ts'
import { amountsOf } from './find-amounts.ts'
import { indexFrame } from './index-frame.ts'
import type { AmountsPage, TextAmountsPage } from './index-page.ts'
import { amountGroups, inTime } from './sentence-groups.ts'

const say = indexWords.amounts
const address = '/bedragen/'

/** The page that lists the texts that name an amount. */
export function amountsPage(texts: readonly TextDigest[]): AmountsPage {
  const links = inTime(texts).flatMap(({ publication, amounts }) =>
    amounts === null
      ? []
      : [
          {
            text: publication.metadata.title,
            address: `${address}${publicationKey(publication)}/`,
            description: publication.metadata.scope,
            count: amounts,
          },
        ],
  )
  return { ...indexFrame(address, say), index: 'amounts', texts: links }
}

/** The page with the amounts of one text; null when it names none. */
export function textAmountsPage(publication: Publication, passages: readonly Passage[]): TextAmountsPage | null {
  const groups = amountGroups(publication, passages)
  if (groups.length === 0) return null
  const { title } = publication.metadata
  const texts = { ...say, title: say.in(title), description: say.pageDescription(title), lead: say.textLead }
  const frame = indexFrame(`${address}${publicationKey(publication)}/`, texts, { text: say.title, address })
  return { ...frame, index: 'text-amounts', publication, groups }
}

/** How many amounts and shares a text names, in words; null when none. */
export function amountsInWords(passages: readonly Passage[]): string | null {
  const found = passages.filter(({ form }) => form === 'text' || form === 'note').flatMap(amountsOf)
  const shares = found.filter(({ kind }) => kind === 'share').length
  return found.length === 0 ? null : say.count(found.length - shares, shares)
}
