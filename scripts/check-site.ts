import { resolve } from 'node:path'
import type { Finding } from '../src/document/finding.ts'
import { writtenLinks } from '../src/rules/links/written-links.ts'
import { outputFileOf } from '../src/site/address.ts'
import { vocabularyOf } from '../src/site/digest/text-digest.ts'
import { repeatsAddress } from '../src/site/indexes/repeat-pairs.ts'
import { sitePagesOf, yearPagesIn } from '../src/site/pages-of.ts'
import { listed } from '../src/site/sitemap.ts'
import { hashOf } from './build/build-state.ts'
import { contentHashes } from './build/content-hashes.ts'
import { withTextCrew } from './build/crews.ts'
import { type KeptRepeats, keptRepeats } from './build/kept-repeats.ts'
import { keptUses } from './build/kept-uses.ts'
import type { MadeText } from './build/made-text.ts'
import { findTexts, makeAllTexts, sortTexts } from './build/make-all-texts.ts'
import { type OpenBuild, openBuild } from './build/open-build.ts'
import type { Progress } from './build/progress.ts'
import { findingsOf } from './build/site-findings.ts'
import { codeHash } from './code-hash.ts'
import { listContent } from './content-files.ts'
import { assetOutputs, copiedAssets, pageOutputs, sharedOutputs } from './site-outputs.ts'

/** What a check found. */
export interface CheckedSite {
  readonly publications: number
  readonly findings: readonly Finding[]
}

/**
 * Checks the content below `root` text by text, as a build does but without a page, so that the size of an archive does
 * not matter. What was said of a text is kept, and holds while nothing changes that it depends on: the code, the text,
 * what all texts share. Input: `today` as for `checkContent`.
 */
export async function checkSite(root: string, today: string | null, progress: Progress): Promise<CheckedSite> {
  const listed = listContent(root)
  const kept = `.cache/check/${hashOf(resolve(root)).slice(0, 12)}`
  const build = openBuild({
    options: { content: root, output: '', url: null, pathPrefix: null, withSearch: false, isFresh: false, only: null },
    listed,
    hashes: contentHashes(listed, `${kept}/content.json`),
    base: hashOf(codeHash(), 'check'),
    before: null,
    kept,
    output: '',
    previous: '',
    progress,
    source: { made: ({ key, hash }, texts) => texts.made(key, hash), taken: made => made },
  })
  const sorted = sortTexts({ ...build, standing: new Map() }, findTexts(build))
  const texts = await withTextCrew(build, crew => makeAllTexts(build, crew, sorted, 'looks'))
  return {
    publications: texts.filter(({ digest }) => digest !== null).length,
    findings: findingsOf(build, texts, thereIs(build, texts), today),
  }
}

/** The pages and files that a build would make, and the words in them. */
function thereIs(build: OpenBuild, texts: readonly MadeText[]) {
  const { site } = build
  const digests = texts.flatMap(({ digest }) => digest ?? [])
  const repeats = repeatsFor(build, texts)
  const uses = keptUses(build)
  const own = sitePagesOf(site, digests, repeats.repeats, uses.usesIn)
  repeats.write()
  uses.write()
  const years = yearPagesIn(site, digests)
  const pages = [...own.map(page => listed(site, page)), ...texts.flatMap(one => one.pages)]
  const vocabulary = vocabularyOf(digests)
  const listing = { pages, records: () => 0, vocabulary: () => vocabulary }
  const outputs = [...pageOutputs(site, own), ...sharedOutputs(site, digests, listing)]
  return {
    vocabulary,
    pages: [...pages, ...years],
    files: [
      ...[...outputs, ...assetOutputs()].map(({ file }) => file),
      ...Object.values(copiedAssets()),
      ...years.map(({ address }) => outputFileOf(address).slice(1)),
      ...texts.flatMap(({ files }) => files.map(({ path }) => path)),
    ],
  }
}

/** What texts repeat decides which pages there are below its own. Texts are compared only when something asks for one. */
function repeatsFor(build: OpenBuild, texts: readonly MadeText[]): Pick<KeptRepeats, 'repeats' | 'write'> {
  return addressesIn(build, texts).some(isBelowRepeats) ? keptRepeats(build) : { repeats: () => [], write: () => {} }
}

/** Every address that something written leads to, or that there ever was. */
function addressesIn({ shared }: OpenBuild, texts: readonly MadeText[]): readonly string[] {
  const links = [...texts.flatMap(one => one.links), ...shared.pages.flatMap(({ document }) => writtenLinks(document))]
  return [
    ...links.map(({ url }) => url),
    ...shared.published.map(({ address }) => address),
    ...shared.redirects.flatMap(({ from, to }) => [from, to]),
  ]
}

function isBelowRepeats(address: string): boolean {
  return address.startsWith(repeatsAddress) && /^[^#]/.test(address.slice(repeatsAddress.length))
}
