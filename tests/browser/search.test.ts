import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeSource, runAxe } from '../../scripts/gate/axe.ts'
import { builtSites, openSite, type SiteUnderTest, watchedPage } from './site-under-test.ts'

const patienceMs = 20_000
const hits = (page: Page) => page.locator('main ol.results h3 a')
const status = (page: Page) => page.getByRole('status').first()

async function statusIs(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => status(page).textContent(), { timeout: patienceMs }).toMatch(words)
}

describe.each(Object.keys(builtSites) as (keyof typeof builtSites)[])('search, %s', which => {
  let site: SiteUnderTest
  let home: string

  beforeAll(async () => {
    site = await openSite(which)
    home = site.server.origin + site.pathPrefix
  })
  afterAll(() => site.close())

  test.each(['woningbouwimpuls', 'toegankelijkheidsverklaring'])(
    'finds "%s" from the home page and opens the hit at its section',
    async word => {
      const { page, faults } = await watchedPage(site)
      await page.goto(home)
      await page.locator('search input[name=q]').first().fill(word)
      await page.keyboard.press('Enter')
      await page.waitForURL(url => url.searchParams.get('q') === word)
      const first = hits(page).first()
      await first.waitFor({ timeout: patienceMs })
      await statusIs(page, /^\d+ resulta(at|ten) voor/)
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

  test('reads without script: the search page offers every text, and no filters', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false })
    await page.goto(`${home}zoeken/`)
    expect(await page.locator('main .browse a').count()).toBeGreaterThan(60)
    expect(await page.locator('main details').isVisible()).toBe(false)
  })
})

describe('search', () => {
  let site: SiteUnderTest
  let search: string

  beforeAll(async () => {
    site = await openSite('root')
    search = `${site.server.origin}/zoeken/`
  })
  afterAll(() => site.close())

  test('tables and notes are hits of their own', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${search}?q=achterborgstelling`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    expect(await hits(page).allTextContents()).toContainEqual(expect.stringMatching(/^Tabel \d+ Achterborgstelling/))
    await page.goto(`${search}?q=Kamerstukken+34775+B`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    expect(await hits(page).first().textContent()).toMatch(/^Voetnoot \d+ bij ‘/)
  })

  test('in the VNG letter the plan is told from what the VNG writes', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${search}?q=lachgas`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    const origins = await page.locator('.origin').allTextContents()
    expect(origins.some(text => text.includes('plan van het kabinet'))).toBe(true)
    expect(origins.some(text => text.includes('de reactie van de VNG zelf'))).toBe(true)
  })

  test('says so when nothing is found, offers near words, and runs nothing that is typed', async () => {
    const { page, faults } = await watchedPage(site)
    await page.goto(`${search}?q=${encodeURIComponent('<script>qqxxzz</script> woningbauw')}`)
    await statusIs(page, /^Niets gevonden voor ‘<script>/)
    expect(await page.locator('.advice a').allTextContents()).toContain('Zoek op ‘woningbouw’')
    await page.getByRole('link', { name: 'Zoek op ‘woningbouw’' }).click()
    await hits(page).first().waitFor({ timeout: patienceMs })
    expect(faults).toEqual([])
  })

  test.each(['zonnepanelen', 'rijbewijs'])('"%s" stands in no text: nothing is found', async word => {
    const { page } = await watchedPage(site)
    await page.goto(`${search}?q=${word}`)
    await statusIs(page, new RegExp(`^Niets gevonden voor ‘${word}’`))
    expect(await hits(page).count()).toBe(0)
    expect(await page.locator('.notice', { hasText: 'staat in geen enkele tekst' }).count()).toBe(1)
  })

  test('filters: chosen in the form, counted, kept in the address, undone by a link and by going back', async () => {
    const { page, faults } = await watchedPage(site)
    await page.goto(`${search}?q=woningbouw`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    await page.locator('summary').click()
    const box = page.getByRole('checkbox', { name: /^2024 \(\d+\)$/ })
    await box.waitFor()
    const promised = /\((\d+)\)/.exec((await box.locator('xpath=..').textContent()) ?? '')?.[1]
    await box.check()
    await page.getByRole('button', { name: 'Zoek met deze filters' }).click()
    await statusIs(page, new RegExp(`^${promised} resulta.*, met filter 2024\\.$`))
    expect(new URL(page.url()).search).toBe('?q=woningbouw&jaar=2024')
    await page.reload()
    await statusIs(page, /met filter 2024/)
    expect(await page.locator('input[value="2024"]').isChecked()).toBe(true)
    expect((await page.locator('.origin').allTextContents()).every(text => text.includes('2024'))).toBe(true)
    await page.getByRole('link', { name: 'Verwijder filter: 2024' }).click()
    await statusIs(page, /resultaten voor ‘woningbouw’\.$/)
    await page.goBack()
    await statusIs(page, /met filter 2024/)
    expect(faults).toEqual([])
  })

  test('says what was searched besides, and how to switch that off', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${search}?q=nepnieuws`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    expect(await page.locator('.also').textContent()).toContain('Ook gezocht op ‘desinformatie’.')
    await page.getByRole('link', { name: 'Zoek alleen op uw eigen woorden' }).click()
    await statusIs(page, /^Niets gevonden voor ‘nepnieuws’/)
    expect(new URL(page.url()).search).toBe('?q=nepnieuws&letterlijk=1')
  })

  test('more results are added, said and gone to', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${search}?q=gemeente`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    expect(await hits(page).count()).toBe(10)
    await page.getByRole('button', { name: 'Meer resultaten' }).press('Enter')
    await statusIs(page, /^20 van \d+ resultaten getoond\.$/)
    expect(await hits(page).count()).toBe(20)
    expect(
      await hits(page)
        .nth(10)
        .evaluate(link => link === document.activeElement),
    ).toBe(true)
  })

  test('by keyboard alone: type, ask, filter, open', async () => {
    const { page, faults } = await watchedPage(site)
    await page.goto(search)
    const reach = async (wanted: string) => {
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const element = document.activeElement
          return (element as HTMLInputElement)?.value || element?.textContent || element?.id || ''
        })
        if (name.includes(wanted) || (await page.evaluate(id => document.activeElement?.id === id, wanted))) return
      }
      throw new Error(`${wanted} is not reached by Tab`)
    }
    await reach('zoek_q')
    await page.keyboard.type('woningbouw')
    await page.keyboard.press('Enter')
    await statusIs(page, /resultaten voor ‘woningbouw’/)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek_q')
    await reach('Filters')
    await page.keyboard.press('Enter')
    await reach('2024')
    await page.keyboard.press('Space')
    await reach('Zoek met deze filters')
    await page.keyboard.press('Enter')
    await statusIs(page, /met filter 2024/)
    await reach('Woningbouw')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.hash === '#woningbouw')
    expect(faults).toEqual([])
  })

  test('what a screen reader is told: a labelled field, a status, results in a list under headings', async () => {
    const { page } = await watchedPage(site)
    await page.goto(search)
    expect(await page.locator('main').ariaSnapshot()).toMatch(
      /- search:\n\s+- text: Waar zoekt u naar\?\n\s+- searchbox "Waar zoekt u naar\?"\n\s+- button "Zoeken"\n\s+- group: Filters\n\s+- status/,
    )
    await page.locator('#zoek_q').fill('lachgas verbod')
    await page.keyboard.press('Enter')
    await statusIs(page, /^2 resultaten voor ‘lachgas verbod’\.$/)
    expect(await page.locator('#zoek_uitslag').ariaSnapshot()).toMatch(
      /^- region "Met al uw woorden":\n\s+- heading "Met al uw woorden" \[level=2\]\n\s+- list:\n\s+- listitem:\n\s+- 'heading "Drugs: Wat betekent dit voor gemeenten\? \(Reactie 2021\)" \[level=3\]':\n\s+- 'link/,
    )
    expect(await page.title()).toBe('‘lachgas verbod’: 2 resultaten – Zoeken – Leeswijzer')
    expect(await page.locator('.excerpt').first().locator('mark').count()).toBeLessThanOrEqual(3)
  })

  test.each([
    ['results in groups, with filters', '?q=aardbeving+schade+huis&jaar=2020', 'light'],
    ['results in groups, with filters', '?q=aardbeving+schade+huis&jaar=2020', 'dark'],
    ['nothing found', '?q=woningbauw&jaar=2024', 'light'],
    ['nothing found', '?q=woningbauw&jaar=2024', 'dark'],
  ] as const)('%s: %s has no fault that axe sees in %s, and fits a phone', async (_, address, colorScheme) => {
    const { page } = await watchedPage(site, { colorScheme, viewport: { width: 320, height: 700 } })
    await page.addInitScript(axeSource)
    await page.goto(search + address)
    await statusIs(page, /voor/)
    await page.locator('summary').click()
    expect((await runAxe(page, colorScheme)).faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test.each([
    '(',
    '*',
    '"',
    'x'.repeat(100_000),
    '<img src=x onerror=alert(1)>',
    '\u202Ehuur',
    'huur\uD800',
    '%00',
    '?q=x&jaar=2020',
  ])('hostile input neither throws nor runs', async typed => {
    const { page, faults } = await watchedPage(site)
    await page.goto(search)
    await page.locator('#zoek_q').evaluate((field, value) => {
      const input = field as HTMLInputElement
      input.value = value
      input.form?.requestSubmit()
    }, typed)
    await statusIs(page, /niets|resulta|Vul een/i)
    expect(await page.locator('main img').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test.each([
    ['the index cannot be had', '**/pagefind/**', /zoekindex kan niet worden geladen/],
    ['a part of the index is missing', '**/pagefind/index/**', /zoekindex kan niet worden geladen/],
    ['the worker cannot be had', '**/zoeken/worker.js', /zoekindex kan niet worden geladen/],
    ['the related words cannot be had', '**/zoeken/basics.json', /zoekindex kan niet worden geladen/],
  ])('honest when %s, and another try works', async (_, address, words) => {
    const { page } = await watchedPage(site)
    await page.route(address, route => route.abort())
    await page.goto(`${search}?q=huur`)
    await statusIs(page, words)
    expect(await page.locator('main .browse a').count()).toBeGreaterThan(60)
    await page.unroute(address)
    await page.getByRole('button', { name: 'Probeer opnieuw te zoeken' }).click()
    await statusIs(page, /resultaten voor ‘huur’/)
  })

  test('honest when WebAssembly is blocked', async () => {
    const { page } = await watchedPage(site)
    await page.route('**/zoeken/worker.js', async route => {
      const response = await route.fetch()
      const policy = response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? ''
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
    })
    await page.goto(`${search}?q=huur`)
    await statusIs(page, /staat WebAssembly niet toe/)
  })

  test('nothing of search is loaded on other pages, nor before a question is typed', async () => {
    const { page } = await watchedPage(site)
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.goto(site.server.origin)
    await page.waitForLoadState('networkidle')
    expect(asked.filter(path => /pagefind|zoeken|search/.test(path))).toEqual([])
    await page.goto(search)
    await page.waitForLoadState('networkidle')
    expect(asked.filter(path => /pagefind|worker|\.json/.test(path))).toEqual([])
  })

  test('is light: what a first result costs is printed, and stays below a limit', async () => {
    const { page } = await watchedPage(site)
    const sizes: number[] = []
    page.on('response', async response => {
      if (/\/(pagefind|zoeken)\/|search\.js/.test(response.url()))
        sizes.push((await response.body().catch(() => Buffer.of())).length)
    })
    await page.goto(`${search}?q=huurtoeslag`)
    await hits(page).first().waitFor({ timeout: patienceMs })
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    console.log(
      `zoeken: ${sizes.length} verzoeken en ${Math.round(bytes / 1024)} KiB (niet ingepakt) tot het eerste resultaat`,
    )
    expect(bytes).toBeLessThan(450 * 1024)
    expect(sizes.length).toBeLessThan(40)
  })
})
