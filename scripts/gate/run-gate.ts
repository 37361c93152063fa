import type { BuiltPage } from '../../src/gate/built-page.ts'
import { isSound } from '../../src/gate/canary.ts'
import { costsOf } from '../../src/gate/costs.ts'
import { listPages, shortfalls } from '../../src/gate/coverage.ts'
import type { Exception } from '../../src/gate/exceptions.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import { countModes, type GateRun } from '../../src/gate/gate-report.ts'
import { onePageOfEachKind, steadyPageOfEachKind } from '../../src/gate/opinion.ts'
import { isFelt } from '../../src/gate/pulse.ts'
import { launchBrowser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { readBuiltSite } from './built-site.ts'
import { alfaVersion, axeVersion, markupVersion } from './engine-versions.ts'
import { inPageCode } from './in-page-code.ts'
import { judgeRuns } from './judge-runs.ts'
import { openOpinion } from './kept-opinion.ts'
import { keptPages, readAnew } from './kept-pages.ts'
import { openKept } from './kept-runs.ts'
import type { PageScript } from './page-code.ts'
import { pageLoads } from './page-loads.ts'
import { proveAlive } from './prove-alive.ts'
import { alfa, type SecondEngine } from './second-opinion.ts'
import { surroundingsOf } from './surroundings.ts'
import { testPages } from './test-pages.ts'

/** How the gate is run: whether earlier outcomes count, how many pages at a time, and only pages that begin with this. */
export interface GateOptions {
  readonly folder: string
  readonly usesKept: boolean
  /** The hash of all code, and what it has to run in pages. */
  readonly code: string
  readonly pageScript: PageScript
  readonly workers: number
  readonly only: string | null
  /** One page of each kind, for a quick look; never a whole run. */
  readonly isSample: boolean
  readonly exceptions: readonly Exception[]
  readonly now: Date
  readonly progress: Progress
}

/** Runs the gate on a built site: canary, every page in every mode, all pages together, exceptions. */
export async function runGate(options: GateOptions): Promise<GateRun> {
  const started = performance.now()
  const { usesKept: isUsed, workers, now, progress } = options
  const today = now.toISOString().slice(0, 10)
  // The pages are read while the browser starts and the checks are proved; what fails is thrown where it is awaited.
  const reader = isUsed ? keptPages(options.code) : readAnew
  const reading = readBuiltSite(options.folder, reader)
  reading.catch(() => {})
  const browser = await launchBrowser(console.log)
  try {
    const code = inPageCode(options.pageScript)
    const engines = [axeVersion, markupVersion, `chromium@${browser.version()}`, alfaVersion]
    const around = await surroundingsOf(browser, engines)
    const asked = Promise.withResolvers<readonly SecondEngine[]>()
    const proving = proveAlive(
      browser,
      { file: '.cache/gate/kept-canary.json', around, isUsed, now },
      { code, engines: asked.promise, progress },
    )
    proving.catch(() => {})
    const site = await reading
    const lists = listPages(site.pages, site.sitemap)
    const chosen = lists.pages.filter(page => options.only === null || page.address.startsWith(options.only))
    const isWhole = options.only === null && !options.isSample
    const pages = options.isSample ? onePageOfEachKind(chosen) : chosen
    const kept = openKept<readonly PageRun[]>(site, { name: 'kept-runs', around, isUsed })
    const opinion = openOpinion(site, steadyPageOfEachKind(pages), { around, isUsed })
    const old = pages.flatMap(page => kept.of(page) ?? [])
    const keptAddresses = new Set(old.map(run => run.address))
    const due = pages.filter(page => !keptAddresses.has(page.address))
    const keepWhole = (page: BuiltPage, runs: readonly PageRun[]) => {
      if (runs.every(({ failures }) => failures.length === 0)) kept.keep(page, runs.map(withoutCosts))
    }
    asked.resolve(opinion.due.length > 0 ? [alfa] : [])
    const { proof } = await proving
    progress.begin('pagina’s, elk drie keer geladen', due.length * pageLoads.length)
    const fresh = await testPages(browser, options.folder, due, { workers, code, progress, tested: keepWhole })
    progress.begin('tweede oordeel', opinion.due.length)
    const opinions = [await opinion.ask(browser, progress)]
    const { canary, pulse } = await proof
    // What checks that are not alive say of a page is not kept: it would be believed the next time.
    if (isSound(canary) && (pulse === null || isFelt(pulse))) {
      kept.write()
      opinion.write()
    }
    reader.write()
    // The browser closes while what was found is judged.
    void browser.close()
    const runs = [...old, ...fresh]
    const { judgement, told } = judgeRuns({ ...options, site, lists, runs, opinions, engines, isWhole, today })
    return {
      date: today,
      lists: { ...lists, pages },
      coverage: countModes(runs, keptAddresses),
      shortfalls: shortfalls(pages, runs),
      told,
      judgement,
      opinions,
      canary,
      pulse,
      engines,
      seconds: (performance.now() - started) / 1000,
      costs: costsOf(fresh),
    }
  } finally {
    await browser.close()
  }
}

/** What is kept tells of faults; what it cost to find them is told once. */
function withoutCosts({ costsMs: _, ...run }: PageRun): PageRun {
  return run
}
