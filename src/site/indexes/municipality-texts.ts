import { permanentAddress } from '../../document/citable.ts'
import type { Publication } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import type { PlaceAddresses } from '../id-addresses.ts'
import { shortName, withArticle } from '../publisher-name.ts'
import type { Site } from '../site.ts'
import type { MunicipalitiesPage } from './index-page.ts'
import { plansAndEffects } from './plan-and-effect.ts'
import { inTime } from './sentence-groups.ts'

type Texts = MunicipalitiesPage['texts']

/** The reactions that answer the same two questions topic by topic, with their topics by top heading. */
export function municipalityTexts(site: Pick<Site, 'publications'>, addressOf: PlaceAddresses): Texts {
  return inTime(site.publications)
    .filter(({ metadata }) => metadata.kind === 'reaction')
    .flatMap(publication => textOf(publication, addressOf))
}

function textOf(publication: Publication, addressOf: PlaceAddresses): Texts {
  const key = publicationKey(publication)
  const topics = plansAndEffects(publication, id => addressOf(permanentAddress({ publication: key, id })))
  if (topics.length === 0) return []
  const groups = [...Map.groupBy(topics, ({ groupId }) => groupId)].map(([id, own]) => ({
    heading: own[0]?.group ?? '',
    id: `over-${id}`,
    topics: own,
  }))
  return [{ publication, publisher: withArticle(shortName(publication.metadata.publisher)), groups }]
}
