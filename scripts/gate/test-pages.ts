import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import type { Browser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { serveStatic } from '../static-server.ts'
import { type InPageCode, inPageCode } from './in-page-code.ts'
import { checkMarkup } from './markup.ts'
import { type PageLoad, pageLoads } from './page-loads.ts'
import { Stopwatch } from './stopwatch.ts'
import { openWorker, type Worker } from './testers.ts'
import { type Tester, visitPage } from './visit-page.ts'

export interface TestOptions {
  /** How many pages at a time. */
  readonly workers: number
  /** How often a page is visited at most, when a walk with the keyboard finds a fault. */
  readonly visits?: number
  /** How often keys are pressed for stops that a walk did not meet, when not as often as usual. */
  readonly rounds?: number | undefined
  /** How a page is loaded, and the modes of each load; every load and mode unless this says otherwise. */
  readonly loadsOf?: (page: BuiltPage) => readonly PageLoad[]
  /** What runs in the pages; made here when it was not made before. */
  readonly code?: InPageCode
  /** Is told of every load. */
  readonly progress?: Progress | undefined
  readonly tested?: (page: BuiltPage, runs: readonly PageRun[]) => void
}

/**
 * Tests the pages of a built site in every mode, `workers` at a time. A page that a browser breaks down on gives
 * runs with failures, never silence.
 */
export async function testPages(
  browser: Browser,
  folder: string,
  pages: readonly BuiltPage[],
  {
    workers,
    visits = 3,
    rounds,
    loadsOf = () => pageLoads,
    code = inPageCode(),
    progress,
    tested = () => {},
  }: TestOptions,
): Promise<readonly PageRun[]> {
  if (pages.length === 0) return []
  const server = await serveStatic(folder)
  // Long pages first: then no worker is left alone with one at the end.
  const queue = pages.toSorted((one, other) => other.html.length - one.html.length)
  const all: PageRun[] = []
  const work = async () => {
    const worker = openWorker(browser, server.origin, code)
    for (let page = queue.shift(); page; page = queue.shift()) {
      const runs = await testPage(worker, page, { loads: loadsOf(page), visits, rounds, progress })
      tested(page, runs)
      all.push(...runs)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, work))
  } finally {
    await server.close()
  }
  return all
}

/** How one page is tested. */
interface VisitOptions {
  readonly loads: readonly PageLoad[]
  readonly visits: number
  readonly rounds: number | undefined
  readonly progress: Progress | undefined
}

/** What a walk with the keyboard finds; a busy browser can lose keys, and then it seems that stops are out of reach. */
const walked = new Set(['unreachable-control', 'keyboard-trap', 'focus-order', 'focus-covered', 'focus-not-visible'])

/** Visits a page, and again when a walk found a fault: only one that stands every time is a fault of the page. */
async function visitSteadily(
  tester: Tester,
  address: string,
  load: PageLoad,
  { visits: mostVisits, rounds, progress }: VisitOptions,
): Promise<readonly PageRun[]> {
  let runs = await visitPage(tester, address, load, rounds)
  for (let visits = 1; visits < mostVisits && runs.some(hasLostItsWay); visits += 1) {
    progress?.clear()
    console.error(`${address}: nog een keer met het toetsenbord erdoor`)
    runs = await visitPage(tester, address, load, rounds)
  }
  return runs
}

function hasLostItsWay({ faults, failures }: PageRun): boolean {
  return failures.length > 0 || faults.some(({ rule }) => walked.has(rule))
}

/** Tests a page: the loads with script one after another, beside them the one without, and its markup. */
async function testPage(worker: Worker, page: BuiltPage, options: VisitOptions): Promise<readonly PageRun[]> {
  const loadsWith = (hasScript: boolean) => options.loads.filter(load => load.hasScript === hasScript)
  const scripted = visitInTurn(worker.scripted, page, loadsWith(true), options)
  const scriptless = await visitInTurn(worker.scriptless, page, loadsWith(false), options)
  const markup = await timedMarkup(page)
  return [markup, ...(await scripted), ...scriptless]
}

async function timedMarkup(page: BuiltPage): Promise<PageRun> {
  const watch = new Stopwatch()
  const run = await watch.time('html-validate', () => checkMarkup(page))
  return { ...run, costsMs: watch.spentMs }
}

async function visitInTurn(
  openTester: () => Promise<Tester>,
  { address }: BuiltPage,
  loads: readonly PageLoad[],
  options: VisitOptions,
): Promise<readonly PageRun[]> {
  const runs: PageRun[] = []
  for (const load of loads) {
    try {
      runs.push(...(await visitSteadily(await openTester(), address, load, options)))
    } catch (error) {
      const failures = [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]
      runs.push(...load.steps.map(({ mode }): PageRun => ({ address, mode, faults: [], failures })))
    }
    options.progress?.add()
  }
  return runs
}
