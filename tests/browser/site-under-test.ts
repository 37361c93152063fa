import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { browserArguments, findBrowser } from '../../scripts/find-browser.ts'
import { type StaticServer, serveStatic } from '../../scripts/static-server.ts'

/** A built site behind a plain static server, and a browser to look at it. */
export interface SiteUnderTest {
  readonly folder: string
  readonly pathPrefix: string
  readonly server: StaticServer
  readonly browser: Browser
  close(): Promise<void>
}

/** The built sites, as `npm test` makes them: at the root of a host, and under a sub-path. */
export const builtSites = {
  root: { folder: '.cache/test/site', pathPrefix: '/' },
  prefixed: { folder: '.cache/test/site-pad', pathPrefix: '/onder/pad/' },
} as const

/** Starts server and browser. Throws when the site was not built or there is no browser. */
export async function openSite(which: keyof typeof builtSites): Promise<SiteUnderTest> {
  const { folder, pathPrefix } = builtSites[which]
  const server = await serveStatic(folder, pathPrefix)
  const browser = await chromium.launch({ executablePath: findBrowser(console.log), args: [...browserArguments] })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { folder, pathPrefix, server, browser, close }
}

/** The path of every HTML file of a built site, as a browser would ask for it: from the folder itself, not from a list. */
export function pagePaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.html'))
    .map(name => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
}

/** The text of a file of a built site. */
export function siteFile(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
}

/** What a page did that it may not do: requests to another host, console errors (a blocked script is one), exceptions. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

/** A new page that keeps a list of its faults. */
export async function watchedPage(site: SiteUnderTest, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(site.server.origin) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`)
  })
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`exception: ${error.message}`))
  return { page, faults }
}
