import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAxe } from './axe.ts'
import {
  builtSites,
  openSite,
  pagePaths,
  type SiteUnderTest,
  siteFile,
  type Watched,
  watchedPage,
} from './site-under-test.ts'

const { folder } = builtSites.root
const paths = pagePaths(folder)
const schemes = ['light', 'dark'] as const

describe('every page is tested', () => {
  const listed = [...siteFile(folder, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    pathOf(url),
  )
  const others = paths.filter(path => !listed.includes(path))

  test('the sitemap lists only pages that are there, and many', () => {
    expect(listed.length).toBeGreaterThan(50)
    expect(listed.filter(path => !paths.includes(path))).toEqual([])
  })

  test('a page outside the sitemap is the 404 page, or names the page it is a copy of', () => {
    const strays = others.filter(path => path !== '/404.html' && !listed.includes(canonicalOf(path)))
    expect(strays).toEqual([])
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
    expect(pathOf(page.url())).toBe(path)
    const inScheme = await page.evaluate(scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)
    expect(inScheme).toBe(true)
    const { passes, violations, unexplained } = await runAxe(page)
    expect(passes).toBeGreaterThan(10)
    expect(violations).toEqual([])
    expect(unexplained).toEqual([])
    expect(faults).toEqual([])
  })
})

function pathOf(url: string): string {
  return decodeURI(new URL(url).pathname)
}

function canonicalOf(path: string): string {
  const [, url] = /<link rel="canonical" href="([^"]+)"/.exec(siteFile(folder, path)) ?? []
  return url ? pathOf(url) : ''
}
