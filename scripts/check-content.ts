import type { CheckedContent, KnownIds } from '../src/document/checked-content.ts'
import { idsOf } from '../src/document/citable.ts'
import type { Finding } from '../src/document/finding.ts'
import { summaryOf } from '../src/readers/content/summaries.ts'
import { applyContentRules, applyFileRules, applyTextRules, linksIn } from '../src/rules/apply-rules.ts'
import { checkRedirects } from '../src/rules/content/check-redirects.ts'
import { checkEverySectionHasTheme, checkRemarks } from '../src/rules/content/check-sections.ts'
import { applyExceptions } from '../src/rules/exceptions/apply-exceptions.ts'
import { writtenLinks } from '../src/rules/links/written-links.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey, wholeAddress } from '../src/site/address.ts'
import { digestsOf, type TextDigest, vocabularyOf } from '../src/site/digest/text-digest.ts'
import type { Page } from '../src/site/page.ts'
import { existingAddresses } from '../src/site/redirects.ts'
import type { Site, SiteFrame } from '../src/site/site.ts'
import { checkEditorial } from './check-editorial.ts'
import type { Content, SharedContent, TextContent } from './load-content.ts'
import { silent } from './progress.ts'
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
  digests = digestsOf(site),
  progress = silent,
): readonly Finding[] {
  const files = [...siteOutputs(site, pages, digests).map(({ file }) => file), ...Object.values(copiedAssets())]
  const all: CheckedWhole = {
    shared: content,
    site,
    digests,
    vocabulary: () => vocabularyOf(digests),
    pages,
    files: files.map(file => `/${file}`),
    links: site.publications.flatMap(linksIn),
    sources: content.sources.map(({ key }) => key),
    folders: [...new Set(content.chapters.map(({ key }) => key))],
  }
  const findings = [
    ...content.findings,
    ...[...content.texts].flatMap(([file, text]) => applyFileRules({ file, text })),
    ...checkTexts(content, content, site, progress),
    ...checkWhole(all),
  ]
  return applyExceptions(findings, content.exceptions, today)
}

/** What is wrong with texts by themselves. */
export function checkTexts(
  shared: SharedContent,
  content: TextContent,
  site: Site,
  progress = silent,
): readonly Finding[] {
  const sources = new Map(content.sources.map(source => [source.key, source]))
  const summaries = content.inShort.flatMap(({ document }) => summaryOf(document).findings)
  const own = site.publications.flatMap(publication => {
    progress.add()
    const key = publicationKey(publication)
    const source = sources.get(key)
    return [
      ...applyTextRules(publication, shared),
      ...(site.accounts?.[key]?.differences ?? []),
      ...(source ? proveStructure(source.reading, publication.document) : []),
      ...checkEverySectionHasTheme(publication),
      ...checkRemarks(key, publication, new Map([[key, new Set(idsOf(publication.document))]])),
    ]
  })
  return [...summaries, ...own]
}

/** What there is to check of all texts together; `files` are the paths of all files of the site, with a slash before. */
export interface CheckedWhole extends Pick<CheckedContent, 'links' | 'files' | 'sources' | 'folders'> {
  readonly shared: SharedContent
  readonly site: SiteFrame
  readonly digests: readonly TextDigest[]
  /** Every word of all texts, folded. */
  vocabulary(): ReadonlySet<string>
  readonly pages: readonly Pick<Page, 'kind' | 'address'>[]
}

/** What is wrong between texts, and with what editors wrote around them. */
export function checkWhole(whole: CheckedWhole): readonly Finding[] {
  const { shared, site, digests, vocabulary, pages, links, files, sources, folders } = whole
  const ids = idsOfTexts(digests)
  const { themes, terms, absences } = shared
  return [
    ...applyContentRules({
      themes,
      terms,
      absences,
      links: [...links, ...shared.pages.flatMap(({ document }) => withoutHome(writtenLinks(document)))],
      ids,
      addresses: pages.map(({ address }) => address),
      files,
      sources,
      folders,
      titles: site.publications.map(one => ({ key: publicationKey(one), title: one.metadata.title })),
    }),
    ...checkEditorial(shared, site, digests, vocabulary),
    ...checkRedirects(shared.published, shared.redirects, existingAddresses(pages, ids)),
  ]
}

/** The ids of a text are put together when they are asked for: few links lead into a text. */
function idsOfTexts(digests: readonly TextDigest[]): KnownIds {
  const texts = new Map(digests.map(({ publication, places }) => [wholeAddress(publication), places]))
  const known = new Map<string, ReadonlySet<string>>()
  return {
    get(address) {
      const places = texts.get(address)
      if (!places) return undefined
      const ids = known.get(address) ?? new Set(places.flatMap(one => one.ids))
      known.set(address, ids)
      return ids
    },
  }
}

function withoutHome(links: ReturnType<typeof writtenLinks>): CheckedContent['links'] {
  return links.map(({ url, place }) => ({ url, place, home: null }))
}
