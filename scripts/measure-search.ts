import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '../src/search/search-record.ts'
import { digestsOf } from '../src/site/digest/text-digest.ts'
import { searchBasicsOf } from '../src/site/search-library.ts'
import { searchRecordsOf } from '../src/site/search-records.ts'
import { assembleSite } from './assemble-site.ts'
import { type Browser, launchBrowser, type Page } from './find-browser.ts'
import { loadContent } from './load-content.ts'
import { writeSearchIndex } from './search-index/write-search-index.ts'
import { serveStatic } from './static-server.ts'

/**
 * Measures search on an index of 10,000 sections, made of sentences of the real texts: how long the reader waits for a
 * first result, as a ratio to Pagefind's own interface on the same index, and the longest task on the main thread.
 * Input: the folder of a built site (`node --import ./scripts/require-node.js scripts/measure-search.ts _site`).
 */
const recordCount = 10_000
const rounds = 3
const questions = ['woningbouw', 'gemeenten', 'huurtoeslag voor ouderen', 'hoeveel sociale huurwoningen worden gebouwd']

const built = process.argv[2] ?? '_site'
const folder = '.cache/measure-search'

rmSync(folder, { recursive: true, force: true })
mkdirSync('.cache', { recursive: true })
cpSync(built, folder, { recursive: true, filter: path => !/[\\/]pagefind([\\/]|$)/.test(path) })
const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const records = manyRecords(searchRecordsOf(site))
await writeSearchIndex(join(folder, 'pagefind'), [records])
writeFileSync(join(folder, 'zoeken/basics.json'), JSON.stringify(searchBasicsOf(site, digestsOf(site), records.length)))
writeStockPage()

const server = await serveStatic(folder)
const browser = await launchBrowser(console.log)
const own = await measure(browser, askOwn)
const stock = await measure(browser, askStock)
for (const [index, question] of questions.entries()) {
  const [ours, theirs] = [own.waits[index] ?? [], stock.waits[index] ?? []]
  console.log(
    `${question}: ${middle(ours)} ms, Pagefind zelf ${middle(theirs)} ms, verhouding ${(middle(ours) / middle(theirs)).toFixed(2)}`,
  )
}
console.log(`langste taak op de hoofdlijn: ${own.longest} ms, Pagefind zelf ${stock.longest} ms (0: geen boven 50 ms)`)
await browser.close()
await server.close()

/** Each record takes the place of a real one, with sentences drawn from all texts; the draw is the same each time. */
function manyRecords(real: readonly SearchRecord[]): readonly SearchRecord[] {
  const sentences = real.flatMap(({ content }) => content.split(/(?<=[.!?])\s+/)).filter(one => one.length > 40)
  const texts = real.filter(({ meta }) => meta.vorm === 'text')
  let seed = 1
  const draw = <T>(from: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    const one = from[seed % from.length]
    if (one === undefined) throw new Error('nothing to draw from')
    return one
  }
  return Array.from({ length: recordCount }, (_, number) => {
    const place = draw(texts)
    const content = Array.from({ length: 8 }, () => draw(sentences)).join(' ')
    return { ...place, url: `${place.url.split('#')[0]}#n${number}`, content }
  })
}

/** Pagefind's own interface, under the policy of the search page. */
function writeStockPage(): void {
  const head = '<meta charset="utf-8"><title>x</title><script src="/pagefind/pagefind-ui.js"></script>'
  writeFileSync(
    join(folder, 'zoeken/stock.html'),
    `<!doctype html><html lang="nl"><head>${head}</head><body><div id="search"></div><script src="/zoeken/stock.js"></script></body></html>`,
  )
  writeFileSync(
    join(folder, 'zoeken/stock.js'),
    'new PagefindUI({ element: "#search", debounceTimeoutMs: 0, showSubResults: false })',
  )
}

interface Measured {
  readonly waits: readonly (readonly number[])[]
  readonly longest: number
}

/** Asks every question in a fresh page, `rounds` times; typing is timed with the rest. */
async function measure(browser: Browser, ask: (page: Page, question: string) => Promise<number>): Promise<Measured> {
  const waits: number[][] = questions.map(() => [])
  let longest = 0
  for (let round = 0; round < rounds; round++) {
    for (const [index, question] of questions.entries()) {
      const page = await browser.newPage()
      await page.addInitScript(() => {
        const tasks: number[] = []
        new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration))).observe({
          type: 'longtask',
        })
        Object.assign(globalThis, { tasks })
      })
      waits[index]?.push(await ask(page, question))
      const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))
      longest = Math.max(longest, ...tasks)
      await page.close()
    }
  }
  return { waits, longest }
}

/** From the press of Enter to the first result. */
async function askOwn(page: Page, question: string): Promise<number> {
  await page.goto(`${server.origin}/zoeken/`)
  await forgetTasks(page)
  await page.locator('#zoek_q').pressSequentially(question, { delay: 30 })
  return waitFor(page, '#zoek_uitslag ol.results li', () => page.keyboard.press('Enter'))
}

/** From the last letter to the first result, without the pause that it makes by default. */
async function askStock(page: Page, question: string): Promise<number> {
  await page.goto(`${server.origin}/zoeken/stock.html`)
  await forgetTasks(page)
  const field = page.locator('.pagefind-ui__search-input')
  await field.pressSequentially(question.slice(0, -1), { delay: 30 })
  return waitFor(page, '.pagefind-ui__result-title', () => page.keyboard.type(question.slice(-1)))
}

/** Loading the page itself is not typing. */
async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))
}

async function waitFor(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await act()
  await page.locator(selector).first().waitFor({ timeout: 60_000 })
  return Math.round(performance.now() - started)
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
