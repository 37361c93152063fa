import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
import { readTexts, type SharedContent, type TextContent } from '../load-content.ts'
import { copiedSources, pageOutputs, takenOutputs } from '../site-outputs.ts'
import { takenFilesOf } from '../taken-files.ts'
import { type Output, writePages } from '../write-pages.ts'
import type { BuildFrame, DueText } from './build-job.ts'
import { keptTexts } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import { writtenFiles } from './written-files.ts'

/** A text that was read, with the site as its pages see it. */
interface OpenText {
  readonly key: string
  readonly hash: string
  readonly content: TextContent
  readonly publication: Publication | null
  readonly site: Site
  readonly pages: readonly Page[]
  readonly outputs: readonly Output[]
  /** Files to copy: path in the project → path in the site. */
  readonly copies: Readonly<Record<string, string>>
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
  const annotate = annotatorOf(shared.phrases)
  const open = due.map(text => openText(frame, site, annotate, text))
  await writePages(
    frame.output,
    open.flatMap(({ outputs }) => outputs),
    Object.assign({}, ...open.map(({ copies }) => copies)),
  )
  const kept = keptTexts(frame.kept)
  return open.map(text => {
    const records = text.publication ? searchDraftsOf(site, text.publication) : []
    const made = madeOf(frame, shared, text, records)
    kept.write(made, text.publication, records)
    return made
  })
}

function openText(
  frame: BuildFrame,
  site: SiteFrame,
  annotate: ReturnType<typeof annotatorOf>,
  { key, hash, paths }: DueText,
): OpenText {
  const content = readTexts(new Map(paths.map(path => [path, readFileSync(join(frame.content, path))])))
  const [source] = content.sources
  const publications = source ? publicationOf(source, content.chapters, annotate) : []
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
    hash,
    content,
    publication: publications[0] ?? null,
    site: own,
    pages,
    outputs: [...pageOutputs(seen, pages), ...takenOutputs(Object.values(own.files ?? {}).flat())],
    copies: copiedSources(own, frame.content),
  }
}

function madeOf(
  frame: BuildFrame,
  shared: SharedContent,
  { key, hash, content, publication, site, pages, outputs, copies }: OpenText,
  records: readonly SearchRecord[],
): MadeText {
  const [source] = content.sources
  const built = publication && source ? checkBuiltText(frame.output, publication, source) : null
  const seen: SiteFrame = { ...site, publications: frame.names }
  return {
    key,
    hash,
    digest: publication && digestOf(seen, publication),
    summary: site.inShort?.[key] ?? null,
    findings: [
      ...content.findings,
      ...[...content.texts].flatMap(([file, text]) => applyFileRules({ file, text })),
      ...checkTexts(shared, content, site),
      ...(built?.findings ?? []),
    ],
    links: publication ? linksIn(publication) : [],
    pages: pages.map(page => listed(seen, page)),
    files: writtenFiles(frame.output, [...outputs.map(({ file }) => file), ...Object.values(copies)]),
    records: records.length,
    recordsHash: createHash('sha256').update(JSON.stringify(records)).digest('hex'),
    words: { source: built?.words.source ?? 0, unaccounted: built?.words.unaccounted ?? 0 },
    hasSource: source !== undefined,
    hasChapters: content.chapters.length > 0,
  }
}
