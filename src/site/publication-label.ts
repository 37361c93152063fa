import type { PublicationName } from '../document/publication.ts'
import { shortName } from './publisher-name.ts'
import type { SiteFrame } from './site.ts'
import { words } from './words.ts'

/** How many texts of each kind and year there are, by list of texts: a site asks for thousands of labels. */
const counted = new WeakMap<readonly PublicationName[], ReadonlyMap<string, number>>()

/** What a text is called in a list: `Begroting 2020`, with its publisher where another text has the same kind and year. */
export function publicationLabel(
  { publications }: Pick<SiteFrame, 'publications'>,
  { metadata: { kind, year, publisher } }: PublicationName,
): string {
  const label = `${words.voices[kind].document} ${year}`
  const counts = counted.get(publications) ?? countsOf(publications)
  counted.set(publications, counts)
  return (counts.get(`${kind} ${year}`) ?? 0) > 1 ? `${label} (${shortName(publisher)})` : label
}

function countsOf(publications: readonly PublicationName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { metadata } of publications) {
    const name = `${metadata.kind} ${metadata.year}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
