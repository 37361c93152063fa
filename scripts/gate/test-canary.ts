import { type CanaryOutcome, missedSeeds, seedsOf, sightingsOf, unseededRules } from '../../src/gate/canary.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import { engineOf, type Opinion } from '../../src/gate/opinion.ts'
import type { Browser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { openCanary } from './canary-site.ts'
import { checks } from './checks.ts'
import { pageLoads } from './page-loads.ts'
import { alfa, askSecondOpinion, type SecondEngine } from './second-opinion.ts'
import { testPages } from './test-pages.ts'

/** Tests the pages with known faults and their clean twin, as every other page is tested. */
export async function testCanary(
  browser: Browser,
  {
    engines = [alfa],
    progress,
  }: { readonly engines?: readonly SecondEngine[]; readonly progress?: Progress | undefined },
): Promise<CanaryOutcome> {
  const { folder, faulty, clean, close } = openCanary()
  progress?.begin('kanarie', (faulty.length + 1) * (pageLoads.length + engines.length))
  try {
    // The faults of the keyboard are there on purpose: no need to come back and see whether they stand.
    const tested = await Promise.all([
      testPages(browser, folder, faulty, { workers: 1, visits: 1, progress }),
      testPages(browser, folder, [clean], { workers: 1, progress }),
    ])
    const opinions: Opinion[] = []
    for (const engine of engines)
      opinions.push(await askSecondOpinion(browser, folder, [...faulty, clean], engine, progress))
    const judged = opinions.flatMap(one => one.runs).map((run): PageRun => ({ ...run, mode: 'light' }))
    const runs = [...tested.flat(), ...judged]
    const faultsOn = (address: string) => runs.filter(run => run.address === address).flatMap(run => run.faults)
    const seeded = faulty.map(({ address, html }) => ({
      address,
      seeds: seedsOf(html).filter(seed => isOf(seed.rule, engines)),
      faults: faultsOn(address),
    }))
    const all = seeded.flatMap(one => one.seeds)
    return {
      seeds: all.length,
      sightings: seeded.flatMap(one => sightingsOf(one.address, one.seeds, one.faults)),
      dead: seeded
        .flatMap(one => missedSeeds(one.seeds, one.faults))
        .map(({ rule, mode }) => (mode ? `${rule} (${mode})` : rule)),
      unseeded: unseededRules(
        checks.map(check => check.id),
        all,
      ),
      blamed: faultsOn(clean.address).map(
        ({ rule, mode, selector, quote }) => `${rule} (${mode}) ${selector}: ${quote}`,
      ),
      failures: runs.flatMap(run => run.failures.map(failure => `${run.address} ${run.mode}: ${failure}`)),
    }
  } finally {
    close()
  }
}

/** Whether a rule is one of these engines, of those that always run, or our own. */
function isOf(rule: string, engines: readonly SecondEngine[]): boolean {
  const engine = engineOf(rule)
  const running = ['axe', 'html-validate', ...engines.map(({ name }) => name.split('@')[0])]
  return engine === null || running.includes(engine)
}
