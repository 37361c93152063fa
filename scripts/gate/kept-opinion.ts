import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Opinion, OpinionRun } from '../../src/gate/opinion.ts'
import type { Browser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import type { SiteFiles } from './built-site.ts'
import { type KeptIn, openKept } from './kept-runs.ts'
import { alfa, askSecondOpinion } from './second-opinion.ts'

/** What Alfa says of pages; what it said of the same page before is not asked again. */
export interface KeptOpinion {
  /** The pages that it has to be asked about. */
  readonly due: readonly BuiltPage[]
  ask(browser: Browser, progress: Progress): Promise<Opinion>
  /** Keeps what it said, for a next run. */
  write(): void
}

/** Looks up what Alfa said of these pages. */
export function openOpinion(
  site: SiteFiles,
  pages: readonly BuiltPage[],
  keeping: Pick<KeptIn, 'around' | 'isUsed'>,
): KeptOpinion {
  const kept = openKept<OpinionRun>(site, { name: 'kept-opinions', ...keeping })
  const old = pages.flatMap(page => kept.of(page) ?? [])
  const due = pages.filter(page => kept.of(page) === null)
  return {
    due,
    async ask(browser, progress) {
      if (due.length === 0) return { engine: alfa.name, runs: old }
      const { engine, runs } = await askSecondOpinion(browser, site.folder, due, alfa, progress)
      for (const run of runs) {
        const page = due.find(({ address }) => address === run.address)
        if (page && run.failures.length === 0) kept.keep(page, run)
      }
      return { engine, runs: [...old, ...runs] }
    },
    write: () => kept.write(),
  }
}
