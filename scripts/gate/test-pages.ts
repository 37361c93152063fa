import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import type { Browser } from '../find-browser.ts'
import { serveStatic } from '../static-server.ts'
import { checkMarkup } from './markup.ts'
import { pageLoads } from './page-loads.ts'
import { openWorker, type Worker } from './testers.ts'
import { visitPage } from './visit-page.ts'

/**
 * Tests the pages of a built site in every mode, `workers` at a time. A page that a browser breaks down on gives
 * runs with failures, never silence.
 */
export async function testPages(
  browser: Browser,
  folder: string,
  pages: readonly BuiltPage[],
  workers: number,
  tested: (page: BuiltPage, runs: readonly PageRun[]) => void = () => {},
): Promise<readonly PageRun[]> {
  const server = await serveStatic(folder)
  // Long pages first: then no worker is left alone with one at the end.
  const queue = pages.toSorted((one, other) => other.html.length - one.html.length)
  const all: PageRun[] = []
  const work = async () => {
    const worker = await openWorker(browser, server.origin)
    for (let page = queue.shift(); page; page = queue.shift()) {
      const runs = await testPage(worker, page)
      tested(page, runs)
      all.push(...runs)
      sayProgress(pages.length - queue.length, pages.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, work))
  } finally {
    await server.close()
  }
  return all
}

/** Says how far the work is, once in a while: a long silence looks like a fault. */
function sayProgress(done: number, total: number): void {
  if (done % 50 === 0 && done < total) console.log(`${done} van ${total} pagina's`)
}

async function testPage(worker: Worker, page: BuiltPage): Promise<readonly PageRun[]> {
  const runs: PageRun[] = [await checkMarkup(page)]
  for (const load of pageLoads) {
    try {
      runs.push(...(await visitPage(load.hasScript ? worker.scripted : worker.scriptless, page.address, load)))
    } catch (error) {
      const failures = [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]
      runs.push(...load.steps.map(({ mode }): PageRun => ({ address: page.address, mode, faults: [], failures })))
    }
  }
  return runs
}
