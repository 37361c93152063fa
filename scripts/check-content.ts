import { idsOf } from '../src/document/citable.ts'
import type { Finding } from '../src/document/finding.ts'
import { applyRules } from '../src/rules/apply-rules.ts'
import { checkRedirects } from '../src/rules/content/check-redirects.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import { existingAddresses } from '../src/site/redirects.ts'
import type { Site } from '../src/site/site.ts'
import { checkEditorial } from './check-editorial.ts'
import type { Content } from './load-content.ts'

/** Everything that is wrong with the content, all at once: what reading it found, and what the rules find. */
export function checkContent(content: Content, site: Site, pages: readonly Page[]): readonly Finding[] {
  const publications = new Map(site.publications.map(one => [publicationKey(one), one]))
  return [
    ...content.findings,
    ...applyRules(
      { publications: site.publications, themes: site.themes, addresses: pages.map(page => page.address) },
      [...content.texts].map(([file, text]) => ({ file, text })),
    ),
    ...content.sources.flatMap(source => {
      const publication = publications.get(source.key)
      const differences = site.accounts?.[source.key]?.differences ?? []
      return publication ? [...differences, ...proveStructure(source.reading, publication.document)] : []
    }),
    ...checkEditorial(content, site),
    ...checkRedirects(content.published, content.redirects, existingAddresses(pages, idsByKey(site))),
  ]
}

function idsByKey({ publications }: Site): ReadonlyMap<string, readonly string[]> {
  return new Map(publications.map(one => [publicationKey(one), idsOf(one.document)]))
}
