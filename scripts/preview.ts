import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from '../src/site/pages-of.ts'
import { assembleSite } from './assemble-site.ts'
import { checkContent } from './check-content.ts'
import { loadContent } from './load-content.ts'
import { reportFindings } from './report-findings.ts'
import { siteOutputs } from './site-outputs.ts'
import type { Output } from './write-pages.ts'

/** The site as it is now: its outputs by file, none of them rendered yet. */
type Files = ReadonlyMap<string, Output>

/**
 * The files of the site, read anew when something under `content/` changed since the last time.
 * Input: the preview's own origin. Findings are printed each time; errors do not stop a preview.
 */
export function openPreview(origin: string): () => Files {
  let stamp = ''
  let files: Files = new Map()
  return () => {
    const now = stampOf('content')
    if (now !== stamp) files = readFiles(origin)
    stamp = now
    return files
  }
}

function readFiles(origin: string): Files {
  const content = loadContent()
  const site = assembleSite(content, { url: origin, pathPrefix: '/' })
  const pages = pagesOf(site)
  reportFindings(checkContent(content, site, pages), content.texts, { warnings: false })
  return new Map(siteOutputs(site, pages).map(output => [output.file, output]))
}

/** Changes whenever a file below `folder` is written, added or removed. */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join('\n')
}
