import type { SharedPage } from '../../src/site/page.ts'
import { sitePagesOf } from '../../src/site/pages-of.ts'
import { type ListedPage, listed } from '../../src/site/sitemap.ts'
import { textKeyOf } from '../load-content.ts'
import { pageOutputs, sharedOutputs } from '../site-outputs.ts'
import { type Output, writePages } from '../write-pages.ts'
import { hashOf, type MadeAbout, type MadeFiles } from './build-state.ts'
import type { KeptRepeats } from './kept-repeats.ts'
import { keptUses } from './kept-uses.ts'
import type { MadePages, MadeText } from './made-text.ts'
import type { Build } from './open-build.ts'
import { takeFiles } from './take-files.ts'
import { writtenFiles } from './written-files.ts'

/** What was made about all texts, and every page of the site as it is listed. */
export interface MadeShared {
  readonly made: MadeAbout
  readonly listed: readonly ListedPage[]
}

/** What there is of all texts together: every word, and what they repeat of each other. */
export interface AllTexts {
  readonly vocabulary: ReadonlySet<string>
  readonly repeats: KeptRepeats
}

/**
 * Writes the pages about all texts, and what hosts and search engines ask for. They are made of digests; a page that
 * has the same to show as the last time is taken. Input: the pages of years, which are made meanwhile: only what lists
 * all pages waits for them; and what texts repeat of each other.
 */
export async function makeShared(
  build: Build,
  texts: readonly MadeText[],
  years: Promise<Readonly<Record<string, MadePages>>>,
  { vocabulary, repeats }: AllTexts,
): Promise<MadeShared> {
  const { site, output } = build
  const digests = texts.flatMap(({ digest }) => digest ?? [])
  const uses = keptUses(build)
  const own = sitePagesOf(site, digests, repeats.repeats, uses.usesIn)
  repeats.write()
  uses.write()
  const sorted = sortPages(build, own)
  await writeAll(
    output,
    sorted.due.flatMap(({ outputs }) => outputs),
  )
  const pages = [
    ...own.map(page => listed(site, page)),
    ...[...texts, ...Object.values(await years)].flatMap(one => one.pages),
  ]
  const records = texts.reduce((sum, one) => sum + one.records, 0)
  const listing = { pages, records: () => records, vocabulary: () => vocabulary }
  const files = sharedOutputs(site, digests, listing)
  await writeAll(output, files)
  const filesOf = (outputs: readonly Output[]) =>
    writtenFiles(
      output,
      outputs.map(({ file }) => file),
    )
  const made = sorted.due.map(({ address, hash, outputs }) => [address, { hash, files: filesOf(outputs) }] as const)
  return { made: { pages: Object.fromEntries([...sorted.taken, ...made]), files: filesOf(files) }, listed: pages }
}

/** So many files are written by one run of Eleventy, which holds all of them until the last is written. */
const mostInBatch = 100

async function writeAll(folder: string, outputs: readonly Output[]): Promise<void> {
  for (let at = 0; at < outputs.length; at += mostInBatch)
    await writePages(folder, outputs.slice(at, at + mostInBatch), {})
}

/** A page to make, and the hash of all that it is made from. */
interface DuePage {
  readonly address: string
  readonly hash: string
  readonly outputs: readonly Output[]
}

/** Takes the pages that show the same as the last time, in a site of which the frame is the same. */
function sortPages(build: Build, pages: readonly SharedPage[]) {
  const { base, site, hashes, before } = build
  const common = [...hashes].filter(([path]) => textKeyOf(path) === null).flat()
  const frame = hashOf(base, JSON.stringify(site.publications), ...common)
  const due: DuePage[] = []
  const taken: (readonly [string, MadeFiles])[] = []
  for (const page of pages) {
    const { address } = page
    const hash = hashOf(frame, asJson(page))
    const last = takeFiles(build, before?.shared.pages[address], hash)
    if (last) taken.push([address, last])
    else due.push({ address, hash, outputs: pageOutputs(site, [page]) })
  }
  return { due, taken }
}

/** A value that JSON holds whole: `never` where there is a map, a set or a function in it. */
type Plain<T> = T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...args: never) => unknown)
  ? never
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T

/** Values that show the same have the same text; in V8's own form it also matters how an array came to be. */
function asJson<T>(value: T & Plain<T>): string {
  return JSON.stringify(value)
}
