import type { Finding } from '../../src/document/finding.ts'
import type { Summary } from '../../src/document/summary.ts'
import { applyFileRules } from '../../src/rules/apply-rules.ts'
import { applyExceptions } from '../../src/rules/exceptions/apply-exceptions.ts'
import { sitePagesOf } from '../../src/site/pages-of.ts'
import { type ListedPage, listed } from '../../src/site/sitemap.ts'
import { checkWhole } from '../check-content.ts'
import { pageOutputs, sharedOutputs } from '../site-outputs.ts'
import { writePages } from '../write-pages.ts'
import { keptRepeats } from './kept-repeats.ts'
import type { MadePages, MadeText, WrittenFile } from './made-text.ts'
import type { Build } from './open-build.ts'
import { writtenFiles } from './written-files.ts'

/** The pages about all texts, and every page of the site as it is listed. */
export interface MadeShared {
  readonly files: readonly WrittenFile[]
  readonly pages: readonly ListedPage[]
}

/** Writes the pages about all texts, and what hosts and search engines ask for. They are made of digests, every time. */
export async function makeShared(
  build: Build,
  texts: readonly MadeText[],
  years: readonly MadePages[],
  vocabulary: ReadonlySet<string>,
): Promise<MadeShared> {
  const { site, planned, output, progress } = build
  progress.begin('overzichten maken', 0)
  const digests = texts.flatMap(({ digest }) => digest ?? [])
  const hashes = Object.fromEntries(planned.map(({ key, hash }) => [key, hash]))
  const repeats = keptRepeats(build.kept, site, build.texts, hashes)
  const own = sitePagesOf(site, digests, repeats.repeats)
  repeats.write()
  const pages = [...own.map(page => listed(site, page)), ...[...texts, ...years].flatMap(one => one.pages)]
  const records = texts.reduce((sum, one) => sum + one.records, 0)
  const listing = { pages, records: () => records, vocabulary: () => vocabulary }
  const outputs = [...pageOutputs(site, own), ...sharedOutputs(site, digests, listing)]
  await writePages(output, outputs, {})
  const paths = outputs.map(({ file }) => file)
  return { files: writtenFiles(output, paths), pages }
}

/** What there is of a site: where its pages are, the paths of its files, and every word of its texts. */
interface ThereIs {
  readonly pages: readonly Pick<ListedPage, 'kind' | 'address'>[]
  readonly files: readonly string[]
  readonly vocabulary: ReadonlySet<string>
}

/**
 * Everything that is wrong: with each text, between them, and with what they share; without what editors left.
 * Input: `today` as for `checkContent`.
 */
export function findingsOf(
  build: Build,
  texts: readonly MadeText[],
  { pages, files, vocabulary }: ThereIs,
  today: string | null = null,
): readonly Finding[] {
  const { shared, site } = build
  const all = [
    ...build.listed.findings,
    ...shared.findings,
    ...[...shared.texts].flatMap(([file, text]) => applyFileRules({ file, text })),
    ...texts.flatMap(one => one.findings),
    ...checkWhole({
      shared,
      site: { ...site, inShort: summariesOf(texts) },
      digests: texts.flatMap(({ digest }) => digest ?? []),
      vocabulary: () => vocabulary,
      pages,
      files: files.map(path => `/${path}`),
      links: texts.flatMap(({ links }) => links),
      sources: texts.filter(({ hasSource }) => hasSource).map(({ key }) => key),
      folders: texts.filter(({ hasChapters }) => hasChapters).map(({ key }) => key),
    }),
  ]
  return applyExceptions(all, shared.exceptions, today)
}

function summariesOf(texts: readonly MadeText[]): Readonly<Record<string, Summary>> {
  return Object.fromEntries(texts.flatMap(({ key, summary }) => (summary ? [[key, summary] as const] : [])))
}
