import type { Browser, Page } from '../find-browser.ts'
import type { InPageCode } from './in-page-code.ts'
import { plain } from './page-loads.ts'
import type { Tester } from './visit-page.ts'

/** The two browser pages of one worker, each opened when it is first asked for: with script, and without. */
export interface Worker {
  scripted(): Promise<Tester>
  scriptless(): Promise<Tester>
}

/** The pages that test pages at `origin`. */
export function openWorker(browser: Browser, origin: string, code: InPageCode): Worker {
  let scripted: Promise<Tester> | null = null
  let scriptless: Promise<Tester> | null = null
  return {
    scripted() {
      scripted ??= openTester(browser, origin, true, code.scripted)
      return scripted
    },
    scriptless() {
      scriptless ??= openTester(browser, origin, false, code.scriptless)
      return scriptless
    },
  }
}

/** With script, the code stands in each page from its first moment; without, it has to be put there after each load. */
async function openTester(browser: Browser, origin: string, javaScriptEnabled: boolean, code: string): Promise<Tester> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: plain.viewport, locale: 'nl-NL' })
  const page = await context.newPage()
  if (javaScriptEnabled) await page.addInitScript(code)
  const misdeeds: string[] = []
  watch(page, origin, misdeeds)
  const session = await context.newCDPSession(page)
  return { page, origin, misdeeds, codeAfterLoad: javaScriptEnabled ? '' : code, media: null, session }
}

function watch(page: Page, origin: string, misdeeds: string[]): void {
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) misdeeds.push(`request to ${url}`)
  })
  page.on('console', message => {
    if (message.type() === 'error') misdeeds.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => misdeeds.push(`exception: ${error.message}`))
}
