import { permanentAddress } from '../../document/citable.ts'
import type { Publication } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { named } from '../digest/named.ts'
import type { PlaceAddresses } from '../id-addresses.ts'
import { shortName, withArticle } from '../publisher-name.ts'
import type { MunicipalitiesPage } from './index-page.ts'
import { plansAndEffects } from './plan-and-effect.ts'

type MunicipalityText = MunicipalitiesPage['texts'][number]

/** The topics of a reaction that answers the same two questions topic by topic, by top heading; null for any other text. */
export function municipalityText(publication: Publication, addressOf: PlaceAddresses): MunicipalityText | null {
  if (publication.metadata.kind !== 'reaction') return null
  const key = publicationKey(publication)
  const topics = plansAndEffects(publication, id => addressOf(permanentAddress({ publication: key, id })))
  if (topics.length === 0) return null
  const groups = [...Map.groupBy(topics, ({ groupId }) => groupId)].map(([id, own]) => ({
    heading: own[0]?.group ?? '',
    id: `over-${id}`,
    topics: own,
  }))
  return { publication: named(publication), publisher: withArticle(shortName(publication.metadata.publisher)), groups }
}
