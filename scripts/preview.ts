import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf, textPagesOf } from '../src/site/pages-of.ts'
import type { Site } from '../src/site/site.ts'
import { assembleSite } from './assemble-site.ts'
import { readContentFiles } from './content-files.ts'
import { Kept } from './kept.ts'
import { type Content, readContent } from './load-content.ts'
import { siteOutputs } from './site-outputs.ts'
import type { Output } from './write-pages.ts'

/** The site as it is now: an output by its file, none of them rendered yet. */
type Files = (file: string) => Output | undefined

/** What was read, and the site made of it; `changed` are the files that are otherwise than at the reading before. */
export interface PreviewReading {
  readonly content: Content
  readonly site: Site
  readonly changed: readonly string[]
}

/** Where a preview reads, the origin it is served from, and who wants to know of each new reading. */
export interface PreviewOptions {
  readonly root: string
  readonly origin: string
  onRead(reading: PreviewReading): void
}

/**
 * The files of the site, read anew when something in the content changed since the last time. What did not change is
 * kept: a changed chapter costs its own reading and that of its publication.
 */
export function openPreview({ root, origin, onRead }: PreviewOptions): Files {
  const kept = new Kept()
  let stamp = ''
  let files: Files = () => undefined
  let texts: ReadonlyMap<string, string> = new Map()
  return file => {
    const now = stampOf(root)
    if (now === stamp) return files(file)
    const content = readContent(readContentFiles(root), kept)
    const site = assembleSite(content, { url: origin, pathPrefix: '/' }, kept)
    files = outputsOf(site)
    const changed =
      stamp === '' ? [] : [...content.texts.keys()].filter(file => content.texts.get(file) !== texts.get(file))
    stamp = now
    texts = content.texts
    onRead({ content, site, changed })
    return files(file)
  }
}

/** The pages of the texts are made at once, the overviews of all texts when one of them is asked for. */
function outputsOf(site: Site): Files {
  const texts = byFile(
    siteOutputs(
      site,
      site.publications.flatMap(one => textPagesOf(site, one)),
    ),
  )
  let all: ReadonlyMap<string, Output> | null = null
  return file => {
    const text = /^\d{4}\//.test(file) ? texts.get(file) : undefined
    all ??= text ? null : byFile(siteOutputs(site, pagesOf(site)))
    return text ?? all?.get(file)
  }
}

function byFile(outputs: readonly Output[]): ReadonlyMap<string, Output> {
  return new Map(outputs.map(output => [output.file, output]))
}

/** Changes whenever a file below `folder` is written, added or removed. Links are not followed: one may lead nowhere. */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => `${name} ${lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n')
}
