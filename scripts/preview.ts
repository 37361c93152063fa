import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/document/finding.ts'
import { mostBytesOf } from '../src/rules/content-path.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { assembleSite, frameOf } from './assemble-site.ts'
import { findingsIn, openText } from './build/open-text.ts'
import { namedTexts, type PathsByText, pathsByText } from './build/plan-texts.ts'
import { checkContent } from './check-content.ts'
import { listContent, readContentFiles } from './content-files.ts'
import { type ContentFolder, contentFolders } from './content-folders.ts'
import { Kept } from './kept.ts'
import { readContent, readShared, readTexts } from './load-content.ts'
import { siteOutputs } from './site-outputs.ts'
import type { Output } from './write-pages.ts'

/** What was read for a page, one text or everything; `changed` are the files that are otherwise than when last asked. */
export interface PreviewReading {
  readonly changed: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  /** Everything that is wrong with what was read. */
  check(): readonly Finding[]
}

/** Where a preview reads, the origin it is served from, and who wants to know of each new reading. */
export interface PreviewOptions {
  readonly root: string
  readonly origin: string
  onRead(reading: PreviewReading): void
}

/** The site as it is now: an output by its file, none of them rendered yet. */
type Files = (file: string) => Output | undefined

/** What stands below the content now: what changes with each file, by its path. */
type Stamps = ReadonlyMap<string, string>

/**
 * The files of the site, read anew when something in the content changed since the last time. The page of a text asks
 * for that text alone, whatever the size of the site; a page about all texts asks for all. What did not change is kept.
 */
export function openPreview(options: PreviewOptions): Files {
  const text = textPreview(options)
  const whole = wholePreview(options)
  return file => {
    const key = /^(\d{4}\/[^/]+)\//.exec(file)?.[1]
    return (key && text(key)?.(file)) || whole()(file)
  }
}

/** The pages of one text; undefined when there is no such text. Of all other texts only the metadata is looked at. */
function textPreview({ root, origin, onRead }: PreviewOptions): (key: string) => Files | undefined {
  const kept = new Kept()
  const seen = new Map<string, Stamps>()
  const foldersNow = contentFolders(root)
  const bytesOf = (path: string) => readFileSync(join(root, path))
  return key => {
    const folders = foldersNow()
    const named = namedTexts(root, textsIn(folders, kept), path => stampOf(root, path), kept)
    const text = named.find(one => one.key === key)
    if (!text?.name) return undefined
    const stampsOf = (paths: readonly string[]): Stamps =>
      new Map(paths.map(path => [path, stampOf(root, path)] as const).filter(([, stamp]) => stamp !== ''))
    const shared = stampsOf(folders.filter(folder => !isOfTexts(folder)).flatMap(({ files }) => files))
    const own = stampsOf(text.paths)
    // What may not be read is told where everything is.
    if (own.size < text.paths.length) return undefined
    const stamps = new Map([...shared, ...own])
    const names = named.flatMap(({ name }) => name ?? [])
    const inputs = [...stamps].flat()
    return kept.get(`pages of ${key}`, [...inputs, ...names], () => {
      const common = kept.get('shared', [...shared].flat(), () =>
        readShared(new Map([...shared.keys()].map(path => [path, bytesOf(path)])), kept),
      )
      const content = readTexts(new Map(text.paths.map(path => [path, bytesOf(path)])), kept)
      const site = frameOf(common, { url: origin, pathPrefix: '/' }, names)
      const open = openText(content, { key, site, shared: common, kept })
      onRead({
        changed: changedSince(seen.get(key), stamps),
        texts: content.texts,
        check: () => findingsIn(common, open),
      })
      seen.set(key, stamps)
      return byFile(open.outputs)
    })
  }
}

/** The files of each text, put together of what stands in each folder. */
function textsIn(folders: readonly ContentFolder[], kept: Kept): PathsByText {
  const byText = new Map<string, readonly string[]>()
  const sourcesFirst = [...folders].sort((one, other) => Number(isOfSources(other)) - Number(isOfSources(one)))
  for (const { path, files } of sourcesFirst.filter(isOfTexts)) {
    for (const [key, own] of kept.get(`texts in ${path}`, [files], () => pathsByText(files))) {
      const others = byText.get(key)
      byText.set(key, others ? [...others, ...own] : own)
    }
  }
  return byText
}

function isOfTexts({ path }: ContentFolder): boolean {
  return /^(sources|publications)\//.test(path)
}

function isOfSources({ path }: ContentFolder): boolean {
  return path.startsWith('sources/')
}

/** What changes when a file does; empty when it may not be read. */
function stampOf(root: string, path: string): string {
  const now = lstatSync(join(root, path), { throwIfNoEntry: false })
  return now?.isFile() && now.size <= mostBytesOf(path) ? `${now.size} ${now.mtimeMs}` : ''
}

/** Every page, with all texts read. */
function wholePreview({ root, origin, onRead }: PreviewOptions): () => Files {
  const kept = new Kept()
  let seen: Stamps | undefined
  return () => {
    const now: Stamps = new Map(
      listContent(root).entries.map(({ path, state }) => [path, `${state?.size} ${state?.time}`]),
    )
    return kept.get('whole', [...now].flat(), () => {
      const content = readContent(readContentFiles(root), kept)
      const site = assembleSite(content, { url: origin, pathPrefix: '/' }, kept)
      const pages = pagesOf(site)
      onRead({
        changed: changedSince(seen, now),
        texts: content.texts,
        check: () => checkContent(content, site, pages),
      })
      seen = now
      return byFile(siteOutputs(site, pages))
    })
  }
}

/** The first time nothing has changed. */
function changedSince(before: Stamps | undefined, now: Stamps): readonly string[] {
  if (!before) return []
  return [...now].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => `content/${path}`)
}

function byFile(outputs: readonly Output[]): Files {
  const files = new Map(outputs.map(output => [output.file, output]))
  return file => files.get(file)
}
