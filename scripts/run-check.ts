import type { Finding } from '../src/document/finding.ts'
import { digestOf } from '../src/site/digest/text-digest.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import type { Site } from '../src/site/site.ts'
import { assembleSite } from './assemble-site.ts'
import { checkContent } from './check-content.ts'
import type { ContentFiles } from './content-files.ts'
import { Kept } from './kept.ts'
import { type Content, readContent } from './load-content.ts'
import { silent } from './progress.ts'

/** A check from files to findings: what was read, the site made of it, and what is wrong. */
export interface Checked {
  readonly content: Content
  readonly site: Site
  readonly findings: readonly Finding[]
}

/** Each text is read, made whole, summarized and checked: about as much work each time. */
const partsOfText = 4

/** Checks files as they would stand below `content/`. Input: `today` as for `checkContent`. */
export function runCheck(files: ContentFiles, today: string | null, progress = silent): Checked {
  const texts = [...files.files.keys()].filter(path => /^sources\/.*\.txt$/.test(path)).length
  progress.begin('inhoud controleren', texts * partsOfText)
  const content = readContent(files, new Kept(), progress)
  const site = assembleSite(content, { url: null, pathPrefix: null }, new Kept(), progress)
  const digests = site.publications.map(publication => {
    progress.add()
    return digestOf(site, publication)
  })
  const pages = pagesOf(site, digests)
  return { content, site, findings: checkContent(content, site, pages, today, digests, progress) }
}
