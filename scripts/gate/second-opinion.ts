import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Opinion, OpinionRun } from '../../src/gate/opinion.ts'
import type { Browser, Page } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { serveStatic } from '../static-server.ts'
import { alfaVersion } from './engine-versions.ts'
import { plain } from './page-loads.ts'

/** Another engine: its name with its version, and what it finds on a page that a browser has loaded. */
export interface SecondEngine {
  readonly name: string
  run(page: Page): Promise<Pick<OpinionRun, 'faults' | 'failures'>>
}

/** Siteimprove Alfa, loaded when the first page is there for it. */
export const alfa: SecondEngine = {
  name: alfaVersion,
  run: async page => (await import('./alfa.ts')).runAlfa(page),
}

/** In the page: opens what is folded, to be judged too. What is folded is hidden to one engine and half hidden to another. */
function unfold(): void {
  for (const one of document.querySelectorAll('details')) one.open = true
}

/** Lets another engine judge pages of a built site, on a fresh load each. */
export async function askSecondOpinion(
  browser: Browser,
  folder: string,
  pages: readonly BuiltPage[],
  engine: SecondEngine,
  progress?: Progress,
): Promise<Opinion> {
  const server = await serveStatic(folder)
  const context = await browser.newContext({ viewport: plain.viewport, locale: 'nl-NL' })
  const page = await context.newPage()
  const runs: OpinionRun[] = []
  try {
    for (const { address } of pages) {
      try {
        await page.goto(server.origin + encodeURI(address), { waitUntil: 'load' })
        await page.evaluate(unfold)
        runs.push({ address, ...(await engine.run(page)) })
      } catch (error) {
        runs.push({ address, faults: [], failures: [String(error).split('\n')[0] ?? ''] })
      }
      progress?.add()
    }
  } finally {
    await context.close()
    await server.close()
  }
  return { engine: engine.name, runs }
}
