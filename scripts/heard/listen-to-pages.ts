import { onePageOfEachKind } from '../../src/gate/opinion.ts'
import { launchBrowser } from '../find-browser.ts'
import { readBuiltSite } from '../gate/built-site.ts'
import { pageCode } from '../gate/page-code.ts'
import { serveStatic } from '../static-server.ts'

/** What a page sounds like: its tree of roles and names, and what a screen reader says of it from top to bottom. */
export interface PageSound {
  readonly name: string
  readonly text: string
}

/** States of a page that its address or a moment's waiting brings about. */
const states: readonly { readonly name: string; readonly address: string; readonly until: string }[] = [
  { name: 'search-results', address: '/zoeken/?q=woning', until: 'main ol li' },
  { name: 'search-none', address: '/zoeken/?q=rijbewijs', until: '[role=status]:not(:empty)' },
]

/** Listens to one page of each kind of a built site, and to the states of its search page. */
export async function listenToPages(folder: string): Promise<readonly PageSound[]> {
  const { pages } = await readBuiltSite(folder)
  const kinds = onePageOfEachKind(pages.filter(page => page.kind !== ''))
  const targets = [...kinds.map(({ kind, address }) => ({ name: kind, address, until: 'h1' })), ...states]
  const code = pageCode('in-page/virtual-reader.ts')
  const server = await serveStatic(folder)
  const browser = await launchBrowser(console.log)
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'nl-NL' })).newPage()
    const sounds: PageSound[] = []
    for (const { name, address, until } of targets) {
      await page.goto(server.origin + address, { waitUntil: 'load' })
      await page.locator(until).first().waitFor({ timeout: 20_000 })
      // The number of results is said a moment after they are shown.
      await page.waitForTimeout(address.includes('?') ? 1_500 : 0)
      await page.evaluate(code)
      const said = await page.evaluate(() => (globalThis as unknown as { readPage(): Promise<string[]> }).readPage())
      const tree = await page.locator('main').ariaSnapshot()
      sounds.push({ name, text: [address, '', tree, '', ...said, ''].join('\n').replaceAll(server.origin, '') })
    }
    return sounds
  } finally {
    await browser.close()
    await server.close()
  }
}
