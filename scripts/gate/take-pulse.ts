import type { PageRun } from '../../src/gate/fault.ts'
import type { Opinion } from '../../src/gate/opinion.ts'
import { isFelt, judgePulse, type Probe, type Pulse, probesAt } from '../../src/gate/pulse.ts'
import type { Browser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { openCanary } from './canary-site.ts'
import type { InPageCode } from './in-page-code.ts'
import type { ProvenCanary } from './kept-canary.ts'
import { pageLoads } from './page-loads.ts'
import { askSecondOpinion, type SecondEngine } from './second-opinion.ts'
import { testPages } from './test-pages.ts'

/** What a proof needs: what runs in the pages, the other engines that are asked about pages, once known, and who waits. */
export interface ProofTools {
  readonly code: InPageCode
  readonly engines: Promise<readonly SecondEngine[]>
  readonly progress: Progress
}

/**
 * Takes the pulse of the checks when the canary in full is taken from an earlier run: some of its faults must be found
 * again, today, in this browser. `engines` are those that are asked about pages in this run. What is missed gets a
 * second look, because a busy browser can lose keys; a check that is dead misses it again.
 */
export async function takePulse(browser: Browser, proven: ProvenCanary, tools: ProofTools): Promise<Pulse> {
  const { sightings } = proven.outcome
  const probes = probesAt(proven.turn, sightings)
  const look = async (): Promise<Pulse> => {
    const runs = await lookAt(browser, probes, tools)
    const names = ['axe', 'html-validate', ...(await tools.engines).map(({ name }) => name.split('@')[0] ?? '')]
    return { provenAt: proven.at, probes, ...judgePulse(sightings, probes, runs, names) }
  }
  const first = await look()
  return isFelt(first) ? first : look()
}

async function lookAt(
  browser: Browser,
  probes: readonly Probe[],
  { code, engines }: ProofTools,
): Promise<readonly PageRun[]> {
  const { folder, faulty, close } = openCanary()
  try {
    const isProbe = (address: string, mode: string) => probes.some(one => one.address === address && one.mode === mode)
    const pages = faulty.filter(({ address }) => probes.some(probe => probe.address === address))
    const runs = await testPages(browser, folder, pages, {
      // Some stops are out of reach on purpose: more rounds would only wait for them. Keys that got lost get a second look.
      ...{ workers: 2, visits: 1, rounds: 1, code },
      loadsOf: ({ address }) =>
        pageLoads
          .map(load => ({ ...load, steps: load.steps.filter(({ mode }) => isProbe(address, mode)) }))
          .filter(({ steps }) => steps.length > 0),
    })
    const opinions: Opinion[] = []
    for (const engine of await engines) opinions.push(await askSecondOpinion(browser, folder, pages, engine))
    return [...runs, ...opinions.flatMap(one => one.runs).map((run): PageRun => ({ ...run, mode: 'light' }))]
  } finally {
    close()
  }
}
