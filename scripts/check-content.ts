import type { CheckedContent } from '../src/document/checked-content.ts'
import { idsOf } from '../src/document/citable.ts'
import type { Finding } from '../src/document/finding.ts'
import { applyRules } from '../src/rules/apply-rules.ts'
import { checkRedirects } from '../src/rules/content/check-redirects.ts'
import { applyExceptions } from '../src/rules/exceptions/apply-exceptions.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import { existingAddresses } from '../src/site/redirects.ts'
import type { Site } from '../src/site/site.ts'
import { checkEditorial } from './check-editorial.ts'
import type { Content } from './load-content.ts'
import { copiedAssets, siteOutputs } from './site-outputs.ts'

/**
 * Everything that is wrong with the content, all at once: what reading it found, and what the rules find, without what
 * editors left. Input: `today` as an ISO date, for the end of exceptions; null when no time passes.
 */
export function checkContent(
  content: Content,
  site: Site,
  pages: readonly Page[],
  today: string | null = null,
): readonly Finding[] {
  return applyExceptions(allFindings(content, site, pages), content.exceptions, today)
}

function allFindings(content: Content, site: Site, pages: readonly Page[]): readonly Finding[] {
  const publications = new Map(site.publications.map(one => [publicationKey(one), one]))
  const files = [...content.texts].map(([file, text]) => ({ file, text }))
  return [
    ...content.findings,
    ...applyRules(checkedContent(content, site, pages), files),
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

function checkedContent(content: Content, site: Site, pages: readonly Page[]): CheckedContent {
  return {
    publications: site.publications,
    themes: site.themes,
    terms: content.terms,
    absences: content.absences,
    pages: content.pages.map(({ document }) => document),
    addresses: pages.map(({ address }) => address),
    files: [...siteOutputs(site, pages).map(({ file }) => file), ...Object.values(copiedAssets())].map(
      file => `/${file}`,
    ),
    sources: content.sources.map(({ key }) => key),
    folders: [...new Set(content.chapters.map(({ key }) => key))],
  }
}
