import type { Finding } from '../../src/document/finding.ts'
import type { Summary } from '../../src/document/summary.ts'
import { applyFileRules } from '../../src/rules/apply-rules.ts'
import { applyExceptions } from '../../src/rules/exceptions/apply-exceptions.ts'
import type { ListedPage } from '../../src/site/sitemap.ts'
import { checkWhole } from '../check-content.ts'
import type { MadeText } from './made-text.ts'
import type { OpenBuild } from './open-build.ts'

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
  build: OpenBuild,
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
