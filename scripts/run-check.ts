import type { Finding } from '../src/document/finding.ts'
import { digestsOf } from '../src/site/digest/text-digest.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import type { Site } from '../src/site/site.ts'
import { assembleSite } from './assemble-site.ts'
import { checkContent } from './check-content.ts'
import type { ContentFiles } from './content-files.ts'
import { type Content, readContent } from './load-content.ts'

/** A check from files to findings: what was read, the site made of it, and what is wrong. */
export interface Checked {
  readonly content: Content
  readonly site: Site
  readonly findings: readonly Finding[]
}

/** Checks files as they would stand below `content/`. Input: `today` as for `checkContent`. */
export function runCheck(files: ContentFiles, today: string | null): Checked {
  const content = readContent(files)
  const site = assembleSite(content, { url: null, pathPrefix: null })
  const digests = digestsOf(site)
  return { content, site, findings: checkContent(content, site, pagesOf(site, digests), today, digests) }
}
