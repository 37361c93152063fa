import { linksIn } from '../../src/rules/apply-rules.ts'
import { digestOf } from '../../src/site/digest/text-digest.ts'
import { listed } from '../../src/site/sitemap.ts'
import type { SharedContent } from '../load-content.ts'
import { copiedSources } from '../site-outputs.ts'
import type { BuildFrame } from './build-job.ts'
import type { MadeText } from './made-text.ts'
import { findingsIn, type OpenText } from './open-text.ts'

/** What others need to know of a text, and what is wrong with it, before any of its pages is made. Its files have no size yet. */
export function describeText(
  { content: root, names }: Pick<BuildFrame, 'content' | 'names'>,
  shared: SharedContent,
  text: OpenText,
  hash: string,
): MadeText {
  const { key, content, publication, site, pages, outputs } = text
  const seen = { ...site, publications: names }
  const paths = [...outputs.map(({ file }) => file), ...Object.values(copiedSources(site, root))]
  return {
    key,
    hash,
    digest: publication && digestOf(seen, publication),
    summary: site.inShort?.[key] ?? null,
    findings: findingsIn(shared, text),
    links: publication ? linksIn(publication) : [],
    pages: pages.map(page => listed(seen, page)),
    files: paths.map(path => ({ path, size: 0, time: 0 })),
    records: 0,
    recordsHash: '',
    words: { source: 0, unaccounted: 0 },
    hasSource: content.sources.length > 0,
    hasChapters: content.chapters.length > 0,
  }
}
