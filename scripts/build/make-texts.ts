import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/document/finding.ts'
import type { Publication } from '../../src/document/publication.ts'
import type { Summary } from '../../src/document/summary.ts'
import { summaryOf } from '../../src/readers/content/summaries.ts'
import { annotatorOf } from '../../src/readers/inline/annotate.ts'
import { applyFileRules, linksIn } from '../../src/rules/apply-rules.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { absoluteUrl } from '../../src/site/address.ts'
import { digestOf } from '../../src/site/digest/text-digest.ts'
import type { Page } from '../../src/site/page.ts'
import { textPagesOf } from '../../src/site/pages-of.ts'
import { searchDraftsOf } from '../../src/site/search-records.ts'
import type { Site, SiteFrame } from '../../src/site/site.ts'
import { listed } from '../../src/site/sitemap.ts'
import { accountOf } from '../account-of.ts'
import { frameOf, publicationOf, withPermanentLinks } from '../assemble-site.ts'
import { checkBuiltText } from '../check-built.ts'
import { checkTexts } from '../check-content.ts'
import { Kept } from '../kept.ts'
import { readTexts, type SharedContent, type TextContent } from '../load-content.ts'
import { copiedSources, pageOutputs, takenOutputs } from '../site-outputs.ts'
import { takenFilesOf } from '../taken-files.ts'
import { type Output, writePages } from '../write-pages.ts'
import type { BuildFrame, DueText } from './build-job.ts'
import { keptTexts } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import { writtenFiles } from './written-files.ts'

/** A text that was read, with the site as its pages see it. */
export interface OpenText {
  readonly key: string
  readonly content: TextContent
  readonly publication: Publication | null
  readonly site: Site
  readonly pages: readonly Page[]
  readonly outputs: readonly Output[]
}

/**
 * Makes texts: reads each, writes its pages, holds them against the source word by word, and keeps what others need.
 * A text knows the others by name only, so that texts can be made beside each other and kept apart.
 */
export async function makeTexts(
  frame: BuildFrame,
  shared: SharedContent,
  due: readonly DueText[],
): Promise<readonly MadeText[]> {
  const site = frameOf(shared, frame.standing, frame.names)
  const open = due.map(({ key, paths }) =>
    openText(readTexts(new Map(paths.map(path => [path, readFileSync(join(frame.content, path))]))), {
      key,
      site,
      shared,
    }),
  )
  await writePages(
    frame.output,
    open.flatMap(({ outputs }) => outputs),
    Object.assign({}, ...open.map(text => copiedSources(text.site, frame.content))),
  )
  const kept = keptTexts(frame.kept)
  return open.map((text, index) => {
    const records = text.publication ? searchDraftsOf(site, text.publication) : []
    const made = madeOf(frame, shared, text, { hash: due[index]?.hash ?? '', records })
    kept.write(made, text.publication, records)
    return kept.withoutWords(made)
  })
}

/** What a text is opened with: what all texts share, and the others by name. */
export interface OpenWith {
  readonly key: string
  readonly site: SiteFrame
  readonly shared: SharedContent
  readonly kept?: Kept
}

/** Makes the publication of what was read of one text, and its pages, which are rendered only when they are asked for. */
export function openText(content: TextContent, { key, site, shared, kept = new Kept() }: OpenWith): OpenText {
  const annotate = annotatorOf(shared.phrases)
  const [source] = content.sources
  const inputs = [
    source?.reading,
    JSON.stringify(source?.metadata),
    shared.phrases,
    ...content.chapters.map(one => one.document),
  ]
  const publications = source ? kept.get(key, inputs, () => publicationOf(source, content.chapters, annotate)) : []
  const summaries = content.inShort.map(({ document }): [string, Summary] => [
    key,
    withPermanentLinks(summaryOf(annotate(document)).summary, key),
  ])
  const own: Site = {
    ...site,
    publications,
    inShort: Object.fromEntries(summaries),
    files: takenFilesOf(publications, absoluteUrl(site, '')),
    accounts: source ? Object.fromEntries(publications.map(one => [key, accountOf(source, one)])) : {},
  }
  const seen: SiteFrame = { ...own, publications: site.publications }
  const pages = publications.flatMap(one => textPagesOf(seen, one))
  return {
    key,
    content,
    publication: publications[0] ?? null,
    site: own,
    pages,
    outputs: [...pageOutputs(seen, pages), ...takenOutputs(Object.values(own.files ?? {}).flat())],
  }
}

/** What is wrong with a text by itself, as its content has it. */
export function findingsIn(shared: SharedContent, { content, site }: OpenText): readonly Finding[] {
  return [
    ...content.findings,
    ...[...content.texts].flatMap(([file, text]) => applyFileRules({ file, text })),
    ...checkTexts(shared, content, site),
  ]
}

function madeOf(
  frame: BuildFrame,
  shared: SharedContent,
  text: OpenText,
  { hash, records }: { readonly hash: string; readonly records: readonly SearchRecord[] },
): MadeText {
  const { key, content, publication, site, pages, outputs } = text
  const [source] = content.sources
  const copies = Object.values(copiedSources(site, frame.content))
  const built = publication && source ? checkBuiltText(frame.output, publication, source) : null
  const seen: SiteFrame = { ...site, publications: frame.names }
  return {
    key,
    hash,
    digest: publication && digestOf(seen, publication),
    summary: site.inShort?.[key] ?? null,
    findings: [...findingsIn(shared, text), ...(built?.findings ?? [])],
    links: publication ? linksIn(publication) : [],
    pages: pages.map(page => listed(seen, page)),
    files: writtenFiles(frame.output, [...outputs.map(({ file }) => file), ...copies]),
    records: records.length,
    recordsHash: createHash('sha256').update(JSON.stringify(records)).digest('hex'),
    words: { source: built?.words.source ?? 0, unaccounted: built?.words.unaccounted ?? 0 },
    hasSource: source !== undefined,
    hasChapters: content.chapters.length > 0,
  }
}
