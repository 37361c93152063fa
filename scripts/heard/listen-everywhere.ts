import { soundFaults } from '../../src/heard/sound-faults.ts'
import { launchBrowser } from '../find-browser.ts'
import { readBuiltSite } from '../gate/built-site.ts'
import { pageCode } from '../gate/page-code.ts'
import type { Progress } from '../progress.ts'
import { serveStatic } from '../static-server.ts'

/** How many pages were listened to from top to bottom, and what was wrong, with the address. */
export interface Everywhere {
  readonly pages: number
  readonly faults: readonly string[]
}

/** Listens to every page of a built site with a virtual screen reader. Throws when there is no page. */
export async function listenEverywhere(folder: string, progress: Progress): Promise<Everywhere> {
  const site = await readBuiltSite(folder)
  const pages = site.pages.filter(page => page.kind !== '')
  if (pages.length === 0) throw new Error(`no pages in ${folder}`)
  const code = pageCode('in-page/virtual-reader.ts')
  const server = await serveStatic(folder)
  const browser = await launchBrowser(console.log)
  progress.begin('pagina’s van boven naar beneden', pages.length)
  const queue = pages.toSorted((one, other) => other.html.length - one.html.length)
  const faults: string[] = []
  const listen = async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
    for (let next = queue.shift(); next; next = queue.shift()) {
      await page.goto(server.origin + encodeURI(next.address), { waitUntil: 'load' })
      await page.evaluate(code)
      const said = await page.evaluate(() => (globalThis as unknown as { readPage(): Promise<string[]> }).readPage())
      progress.add()
      for (const fault of soundFaults(said)) faults.push(`${next.address}: ${fault}`)
    }
  }
  try {
    await Promise.all([listen(), listen()])
    return { pages: pages.length, faults }
  } finally {
    await browser.close()
    await server.close()
  }
}
