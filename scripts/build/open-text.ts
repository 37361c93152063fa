import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/document/finding.ts'
import type { Publication } from '../../src/document/publication.ts'
import type { Summary } from '../../src/document/summary.ts'
import { summaryOf } from '../../src/readers/content/summaries.ts'
import { annotatorOf } from '../../src/readers/inline/annotate.ts'
import { applyFileRules } from '../../src/rules/apply-rules.ts'
import { absoluteUrl } from '../../src/site/address.ts'
import type { Page } from '../../src/site/page.ts'
import { textPagesOf } from '../../src/site/pages-of.ts'
import type { Site, SiteFrame } from '../../src/site/site.ts'
import { accountOf } from '../account-of.ts'
import { publicationOf, withPermanentLinks } from '../assemble-site.ts'
import { checkTexts } from '../check-content.ts'
import { Kept } from '../kept.ts'
import { readTexts, type SharedContent, type TextContent } from '../load-content.ts'
import { pageOutputs, takenOutputs } from '../site-outputs.ts'
import { takenFilesOf } from '../taken-files.ts'
import type { Output } from '../write-pages.ts'
import type { DueText } from './build-job.ts'

/** A text that was read, with the site as its pages see it. */
export interface OpenText {
  readonly key: string
  readonly content: TextContent
  readonly publication: Publication | null
  readonly site: Site
  readonly pages: readonly Page[]
  readonly outputs: readonly Output[]
}

/** Reads the files of a text. Input: the folder of the content. */
export function readText(root: string, { paths }: Pick<DueText, 'paths'>): TextContent {
  return readTexts(new Map(paths.map(path => [path, readFileSync(join(root, path))])))
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
