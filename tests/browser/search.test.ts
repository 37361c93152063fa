import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtSites, openSite, type SiteUnderTest, watchedPage } from './site-under-test.ts'

describe.each(Object.keys(builtSites) as (keyof typeof builtSites)[])('search, %s', which => {
  let site: SiteUnderTest
  let home: string

  beforeAll(async () => {
    site = await openSite(which)
    home = site.server.origin + site.pathPrefix
  })
  afterAll(() => site.close())

  test.each(['woningbouwimpuls', 'toegankelijkheidsverklaring'])(
    'finds "%s" and opens the hit at its section',
    async word => {
      const { page, faults } = await watchedPage(site)
      await page.goto(home)
      await page.locator('form[role=search] input[name=q], search input[name=q]').first().fill(word)
      await page.keyboard.press('Enter')
      await page.waitForURL(url => url.searchParams.get('q') === word)
      const first = page.locator('main ol a').first()
      await first.waitFor({ timeout: 20_000 })
      expect(await page.getByRole('status').first().textContent()).toMatch(/\d+ (zoek)?resulta(at|ten)/)
      await first.click()
      await page.waitForURL(url => url.hash !== '')
      const target = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
      expect(await target.count()).toBe(1)
      const section = await target.evaluate(
        element => (element.closest('section') ?? element.parentElement)?.textContent ?? '',
      )
      expect(section.toLowerCase()).toContain(word.slice(0, -1))
      expect(faults).toEqual([])
    },
  )

  test('says so when nothing is found, and runs nothing that is typed', async () => {
    const { page, faults } = await watchedPage(site)
    await page.goto(`${home}zoeken/?q=${encodeURIComponent('<script>alert(1)</script> qqxxzz')}`)
    await expect
      .poll(() => page.getByRole('status').first().textContent(), { timeout: 20_000 })
      .toMatch(/niets|geen|0 /i)
    expect(faults).toEqual([])
  })

  test('reads without script: the search page offers other ways in', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false })
    await page.goto(`${home}zoeken/`)
    expect(await page.locator('main a').count()).toBeGreaterThan(5)
  })
})
