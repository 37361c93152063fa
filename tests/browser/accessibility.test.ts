import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  builtSites,
  openSite,
  pagePaths,
  type SiteUnderTest,
  siteFile,
  type Watched,
  watchedPage,
} from './site-under-test.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule, with those that are off by default: AAA contrast, target size, links of one name, refresh. */
const everyRule: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
  },
}

const { folder } = builtSites.root
const paths = pagePaths(folder)
const schemes = ['light', 'dark'] as const

/** Pages that no sitemap names, each with its reason. */
const outsideSitemap: Readonly<Record<string, string>> = { '/404.html': 'is shown instead of a page that is not there' }

describe('every page is tested', () => {
  test('the pages in the folder are those of the sitemap and the declared exceptions', () => {
    const listed = [...siteFile(folder, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      decodeURI(new URL(url).pathname),
    )
    expect(listed.length).toBeGreaterThan(20)
    expect(paths).toEqual([...listed, ...Object.keys(outsideSitemap)].sort())
  })
})

describe.each(schemes)('axe-core, %s', colorScheme => {
  let site: SiteUnderTest
  let watched: Watched

  beforeAll(async () => {
    site = await openSite('root')
    watched = await watchedPage(site, { colorScheme, viewport: { width: 1280, height: 720 } })
  })
  afterAll(() => site.close())

  test.each(paths)('%s', async path => {
    const { page, faults } = watched
    faults.length = 0
    const response = await page.goto(site.server.origin + encodeURI(path), { waitUntil: 'load' })
    expect(response?.status()).toBe(200)
    expect(decodeURI(new URL(page.url()).pathname)).toBe(path)
    expect(await page.evaluate(scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)).toBe(
      true,
    )
    await page.evaluate(axeSource)
    const results = await page.evaluate(options => (globalThis as unknown as Axe).axe.run(document, options), everyRule)
    expect(results.passes.length).toBeGreaterThan(10)
    expect(briefly(results.violations)).toEqual([])
    expect(briefly(results.incomplete)).toEqual([])
    expect(faults).toEqual([])
  })
})

interface Axe {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> }
}

/** Rule, element and reason: what a person needs to find the fault. */
function briefly(results: AxeResults['violations']): readonly string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? node.html}`),
  )
}
