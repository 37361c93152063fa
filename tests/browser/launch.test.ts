import { type Browser, chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserArguments, findBrowser, launchBrowser } from '../../scripts/find-browser.ts'

/** The features that a browser was started without: it hears only the last list. */
async function offIn(browser: Browser): Promise<readonly string[]> {
  const session = await browser.newBrowserCDPSession()
  const { commandLine } = await session.send('SystemInfo.getInfo')
  await browser.close()
  const lists = [...commandLine.matchAll(/--disable-features=(\S+)/g)]
  return lists.at(-1)?.[1]?.split(',') ?? []
}

test('nothing that Playwright turns off is on again', async () => {
  const executablePath = findBrowser(console.log)
  const usual = await offIn(await chromium.launch({ executablePath, args: [...browserArguments] }))
  expect(usual.length).toBeGreaterThan(5)
  const ours = await offIn(await launchBrowser(console.log))
  expect(usual.filter(feature => !ours.includes(feature))).toEqual([])
})

test('no page of the browser itself works beside the pages under test', async () => {
  const browser = await launchBrowser(console.log)
  const page = await browser.newPage()
  await page.goto('data:text/html,<title>x</title>')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  await browser.close()
  expect(targetInfos.map(({ type }) => type).filter(type => type === 'browser_ui')).toEqual([])
})
