import type { Section } from '../../document/node.ts'
import type { Publication } from '../../document/publication.ts'
import { absoluteUrl, publicationAddress, publicationKey, themeAddress, wholeAddress, yearAddress } from '../address.ts'
import { metadataWords } from '../metadata-words.ts'
import type { ChapterPage } from '../page.ts'
import type { SiteFrame } from '../site.ts'
import type { Thing } from './json-ld.ts'
import { writerOf } from './publisher-identity.ts'
import { latest } from './text-dates.ts'

const mediaTypes = { txt: 'text/plain', md: 'text/markdown' } as const

/** A text: a report of the government, or an article in which another body answers it. */
export function reportData(site: SiteFrame, publication: Publication): Thing {
  const { metadata } = publication
  const { kind, title, year, published, scope, sourceUrl, dossier, rights, changes } = metadata
  const changed = latest(changes.map(({ date }) => date))
  return {
    '@type': kind === 'reaction' ? 'Article' : 'Report',
    '@id': absoluteUrl(site, publicationAddress(publication)),
    name: title,
    headline: title,
    description: scope,
    url: absoluteUrl(site, wholeAddress(publication)),
    inLanguage: site.language,
    author: writerOf(metadata),
    publisher: publisherOf(site),
    ...(published === null ? {} : { datePublished: published }),
    ...(changed === null ? {} : { dateModified: changed }),
    temporalCoverage: `${year}`,
    ...(dossier === null || kind === 'reaction' ? {} : { reportNumber: dossier }),
    ...(sourceUrl === null ? {} : { isBasedOn: sourceUrl }),
    isPartOf: { '@type': 'CollectionPage', '@id': absoluteUrl(site, yearAddress(year)) },
    about: themesIn(site, publication),
    license: rightsOf(rights),
    encoding: (site.files?.[publicationKey(publication)] ?? []).map(({ format, address }) => ({
      '@type': 'MediaObject',
      encodingFormat: mediaTypes[format],
      contentUrl: absoluteUrl(site, address),
    })),
    accessMode: 'textual',
    accessibilityFeature: ['readingOrder', 'structuralNavigation', 'tableOfContents', 'displayTransformability'],
    accessibilityHazard: 'none',
    accessibilitySummary: metadataWords.accessible,
  }
}

/** A chapter of a text. */
export function chapterData(site: SiteFrame, { publication, title, description, address }: ChapterPage): Thing {
  return {
    '@type': 'Chapter',
    name: title,
    description,
    url: absoluteUrl(site, address),
    inLanguage: site.language,
    isPartOf: {
      '@type': publication.metadata.kind === 'reaction' ? 'Article' : 'Report',
      '@id': absoluteUrl(site, publicationAddress(publication)),
      name: publication.metadata.title,
    },
  }
}

/** Who publishes the text here; who wrote it is another. */
export function publisherOf(site: SiteFrame): Thing {
  return { '@type': 'Organization', name: site.name, url: absoluteUrl(site, '/') }
}

/** What is known of the rights is a sentence, not the address of a licence. */
export function rightsOf(rights: string): Thing {
  return { '@type': 'CreativeWork', name: rights }
}

function themesIn(site: SiteFrame, { document }: Publication): readonly Thing[] {
  const used = new Set<string>()
  const look = ({ theme, sections }: Section): void => {
    if (theme) used.add(theme)
    sections.forEach(look)
  }
  document.sections.forEach(look)
  return site.themes
    .filter(({ slug }) => used.has(slug))
    .map(({ slug, name }) => ({ '@type': 'DefinedTerm', name, url: absoluteUrl(site, themeAddress(slug)) }))
}
