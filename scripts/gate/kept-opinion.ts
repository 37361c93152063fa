import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Opinion, OpinionRun } from '../../src/gate/opinion.ts'
import type { Browser } from '../find-browser.ts'
import type { SiteFiles } from './built-site.ts'
import { openKept } from './kept-runs.ts'
import { alfa, askSecondOpinion } from './second-opinion.ts'

/** What Alfa says of pages; what it said of the same page before is not asked again. */
export async function keptOpinion(
  browser: Browser,
  site: SiteFiles,
  pages: readonly BuiltPage[],
  keeping: { readonly engines: readonly string[]; readonly isUsed: boolean },
): Promise<Opinion> {
  const kept = openKept<OpinionRun>(site, { name: 'kept-opinions', ...keeping })
  const old = pages.flatMap(page => kept.of(page) ?? [])
  const due = pages.filter(page => kept.of(page) === null)
  const fresh =
    due.length > 0 ? await askSecondOpinion(browser, site.folder, due, alfa) : { engine: alfa.name, runs: [] }
  for (const run of fresh.runs) {
    const page = due.find(({ address }) => address === run.address)
    if (page && run.failures.length === 0) kept.keep(page, run)
  }
  kept.write()
  return { ...fresh, runs: [...old, ...fresh.runs] }
}
