import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtSites, openSite, pagePaths, type SiteUnderTest, watchedPage } from './site-under-test.ts'

describe.each(Object.keys(builtSites) as (keyof typeof builtSites)[])('citing, %s', which => {
  let site: SiteUnderTest
  let chapter: string

  beforeAll(async () => {
    site = await openSite(which)
    const [first = ''] = pagePaths(site.folder).filter(path => path.endsWith('/citeren/'))
    chapter = site.server.origin + site.pathPrefix.slice(0, -1) + first.replace('citeren/', '')
  })
  afterAll(() => site.close())

  const copies = { permissions: ['clipboard-read', 'clipboard-write'] }

  test('by keyboard: opens on the page itself, copies a paragraph with its line, says so, and gives focus back', async () => {
    const { page, faults } = await watchedPage(site, copies)
    await page.goto(chapter)
    const control = page.locator('section .cite a').last()
    await control.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.locator('summary').first().press('Enter')
    await dialog.locator('li button').first().press('Enter')
    await expect.poll(() => dialog.getByRole('status').textContent()).toContain('gekopieerd')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/, paragraaf ‘.+’.*, alinea op regel (\d+) van de bron, .+\/volledig\/#r\1(-\d+)?$/)
    await page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
    expect(await control.evaluate(element => element === document.activeElement)).toBe(true)
    expect(faults).toEqual([])
  })

  test('without script the control leads to the reference', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false })
    await page.goto(chapter)
    const control = page.locator('section .cite a').last()
    const href = await control.getAttribute('href')
    await control.click()
    await page.waitForURL(`**${href}`)
    expect(await page.locator(':target ~ .citation').first().textContent()).toContain('/volledig/#')
  })

  test('where the clipboard is closed, the reference is selected', async () => {
    const { page } = await watchedPage(site, { permissions: [] })
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto(`${chapter}citeren/`)
    await page.locator('button.copy').first().click()
    await expect.poll(() => page.getByRole('status').textContent()).toContain('geselecteerd')
    expect(await page.evaluate(() => String(getSelection()))).toContain('/volledig/')
  })
})
