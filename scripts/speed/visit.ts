import type { Browser, Page } from '../find-browser.ts'
import { type PaintEntry, type Paints, paintsOf } from './paints.ts'
import { type Traffic, watchTraffic } from './traffic.ts'

/** One visit with nothing kept from before: what came over the line, and when it was seen. */
export type Visit = Traffic & Paints

/** A small phone, with a processor a fourth as fast as this machine's. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const
export const slowdown = 4

/** A slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms before each answer (in bytes a second and ms). */
export const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Opens a page as a reader who was never here, on a slow phone and a slow line. Throws when it cannot be measured. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const watch = watchTraffic(session)
    const response = await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
    if (response?.status() !== 200) throw new Error(`${url} antwoordt ${response?.status()}`)
    const traffic = await watch.settled()
    return { ...traffic, ...paintsOf(await timelineOf(page)) }
  } finally {
    await context.close()
  }
}

/** What the browser itself wrote down; a buffered observer is told of everything since the page was asked for. */
function timelineOf(page: Page): Promise<readonly PaintEntry[]> {
  return page.evaluate(
    async types => {
      const entries: PaintEntry[] = []
      const observer = new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value?: number; hadRecentInput?: boolean }
          const { entryType: type, name, startTime } = entry
          entries.push({
            type,
            name,
            startTime,
            ...(value === undefined ? {} : { value, hadRecentInput: !!hadRecentInput }),
          })
        }
      })
      for (const type of types) observer.observe({ type, buffered: true })
      await new Promise(done => setTimeout(done, 200))
      return entries.sort((one, other) => one.startTime - other.startTime)
    },
    ['paint', 'largest-contentful-paint', 'layout-shift'],
  )
}
