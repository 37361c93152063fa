import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/document/finding.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { assembleSite, frameOf } from './assemble-site.ts'
import { findingsIn, openText } from './build/open-text.ts'
import { namedTexts } from './build/plan-texts.ts'
import { checkContent } from './check-content.ts'
import { listContent, readContentFiles } from './content-files.ts'
import { Kept } from './kept.ts'
import { readContent, readShared, readTexts, textKeyOf } from './load-content.ts'
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

/** What stands below the content now: when each file changed, by its path. */
type Stamps = ReadonlyMap<string, number>

/**
 * The files of the site, read anew when something in the content changed since the last time. The page of a text asks
 * for that text alone, whatever the size of the site; a page about all texts asks for all. What did not change is kept.
 */
export function openPreview(options: PreviewOptions): Files {
  const text = textPreview(options)
  const whole = wholePreview(options)
  return file => {
    const stamps = stampsIn(options.root)
    const key = /^(\d{4}\/[^/]+)\//.exec(file)?.[1]
    return (key && text(key, stamps)?.(file)) || whole(stamps)(file)
  }
}

function stampsIn(root: string): Stamps {
  return new Map(listContent(root).entries.map(({ path, state }) => [path, state?.time ?? 0]))
}

/** The pages of one text; undefined when there is no such text. */
function textPreview({ root, origin, onRead }: PreviewOptions): (key: string, now: Stamps) => Files | undefined {
  const kept = new Kept()
  const seen = new Map<string, Stamps>()
  const bytesOf = (path: string) => readFileSync(join(root, path))
  return (key, now) => {
    const named = namedTexts(root, [...now.keys()], path => now.get(path), kept)
    const text = named.find(one => one.key === key)
    if (!text?.name) return undefined
    const shared = [...now.keys()].filter(path => textKeyOf(path) === null)
    const stamps = new Map([...shared, ...text.paths].map(path => [path, now.get(path) ?? 0]))
    const names = named.flatMap(({ name }) => name ?? [])
    const inputs = [...stamps].flat()
    return kept.get(`pages of ${key}`, [...inputs, ...names], () => {
      const common = kept.get('shared', [...shared, ...shared.map(path => now.get(path))], () =>
        readShared(new Map(shared.map(path => [path, bytesOf(path)])), kept),
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

/** Every page, with all texts read. */
function wholePreview({ root, origin, onRead }: PreviewOptions): (now: Stamps) => Files {
  const kept = new Kept()
  let seen: Stamps | undefined
  return now =>
    kept.get('whole', [...now].flat(), () => {
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

/** The first time nothing has changed. */
function changedSince(before: Stamps | undefined, now: Stamps): readonly string[] {
  if (!before) return []
  return [...now].filter(([path, time]) => before.get(path) !== time).map(([path]) => `content/${path}`)
}

function byFile(outputs: readonly Output[]): Files {
  const files = new Map(outputs.map(output => [output.file, output]))
  return file => files.get(file)
}
