import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtSites, openSite, pagePaths, type SiteUnderTest, type Watched, watchedPage } from './site-under-test.ts'

const paths = pagePaths(builtSites.root.folder)

describe('reflow at 320 px (WCAG 1.4.10): nothing but a table in its region is wider than the screen', () => {
  let site: SiteUnderTest
  let watched: Watched

  beforeAll(async () => {
    site = await openSite('root')
    watched = await watchedPage(site, { viewport: { width: 320, height: 640 } })
  })
  afterAll(() => site.close())

  test.each(paths)('%s', async path => {
    const { page } = watched
    await page.goto(site.server.origin + encodeURI(path), { waitUntil: 'load' })
    const wide = await page.evaluate(() => {
      if (document.documentElement.scrollWidth <= 320) return []
      return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > 320.5 && !element.closest('[role=region][tabindex]'))
        .map(element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`)
    })
    expect(wide).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('the check is alive: it sees a block that is too wide', async () => {
    const { page } = watched
    await page.goto(`${site.server.origin}/`)
    await page.evaluate(() => {
      const block = document.createElement('div')
      Object.assign(block.style, { width: '900px', height: '10px' })
      document.querySelector('main')?.append(block)
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320)
  })
})
