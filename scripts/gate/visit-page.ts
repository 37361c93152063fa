import type { Fault, PageRun } from '../../src/gate/fault.ts'
import type { CDPSession, Page } from '../find-browser.ts'
import { runAxe } from './axe.ts'
import { checks } from './checks.ts'
import type { GateInPage } from './in-page/gate-in-page.ts'
import { type ModeStep, type PageLoad, plain } from './page-loads.ts'
import { pressTab } from './press-tab.ts'

/** A browser page that tests pages one after another, and the list of what the page at hand did wrong by itself. */
export interface Tester {
  readonly page: Page
  readonly session: CDPSession
  readonly origin: string
  /** Console errors, exceptions and requests to other hosts since the last load. */
  readonly misdeeds: string[]
  /** The scripts to put into each page. */
  readonly code: string
}

declare const gate: GateInPage

const patienceMs = 250
const rounds = 5

/** Loads a page once and tests it in the modes of that load. Throws when the browser does: nothing was tested then. */
export async function visitPage(tester: Tester, address: string, load: PageLoad): Promise<readonly PageRun[]> {
  const [first] = load.steps
  if (!first) return []
  const { page } = tester
  await enter(page, first)
  tester.misdeeds.length = 0
  const response = await page.goto(tester.origin + encodeURI(address), { waitUntil: 'load' })
  const arrival = await page.evaluate(() => ({ path: decodeURI(location.pathname), top: scrollY }))
  const failures = [
    ...(response?.status() === 200 ? [] : [`antwoord ${response?.status()}`]),
    ...(arrival.path === address ? [] : [`de browser ging naar ${arrival.path}`]),
    ...(arrival.top === 0 ? [] : ['de pagina stond niet bovenaan']),
  ]
  await page.evaluate(tester.code)
  const runs: PageRun[] = []
  for (const [index, step] of load.steps.entries()) {
    if (index > 0) await enter(page, step)
    runs.push(await runStep(tester, address, step, failures))
    if (step.style || step.isUnstyled) await page.evaluate(() => gate.restyle(null, false))
  }
  return runs
}

/** Puts the page into a mode: size, media, style. */
async function enter(page: Page, step: ModeStep): Promise<void> {
  const { width, height } = step.viewport ?? plain.viewport
  const now = page.viewportSize()
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height })
  await page.emulateMedia(step.media ?? plain.media)
  if (step.style || step.isUnstyled)
    await page.evaluate(([style, off]) => gate.restyle(style, off), [
      step.style ?? null,
      step.isUnstyled ?? false,
    ] as const)
}

async function runStep(tester: Tester, address: string, step: ModeStep, given: readonly string[]): Promise<PageRun> {
  const { page } = tester
  const { mode } = step
  const failures = [...given]
  const faults: Fault[] = []
  if ((await page.evaluate(step.proof)) !== true) failures.push('de stand was niet van kracht')
  if (step.axe) {
    const found = await runAxe(page, mode)
    faults.push(...found.faults)
    failures.push(...found.failures)
  }
  for (const direction of step.walks ?? []) failures.push(...(await walk(tester, direction)))
  const outcome = await page.evaluate(one => gate.run(one), mode)
  const due = checks.filter(check => check.modes.includes(mode)).length
  if (outcome.ran !== due) failures.push(`${outcome.ran} van ${due} controles liepen`)
  failures.push(...outcome.failures)
  faults.push(...outcome.faults, ...tester.misdeeds.splice(0).map(quote => misdeed(mode, quote)))
  return { address, mode, faults, failures }
}

/**
 * Walks through the page with Tab, one key for each stop: a key more would leave the page, and the browser brings
 * the focus back whenever it gets to it, amid the keys that follow. A browser with much to do can still be late
 * with keys, or lose some: then a few more are pressed.
 */
async function walk({ page, session }: Tester, direction: 'forwards' | 'backwards'): Promise<readonly string[]> {
  const stops = await page.evaluate(way => gate.startWalk(way), direction)
  for (let round = 0, missing = stops; missing > 0 && round < rounds; round += 1) {
    await pressTab(session, missing, direction)
    missing = stops - (await settled(page, stops))
  }
  const met = await page.evaluate(way => gate.endWalk(way), direction)
  return stops > 0 && met === 0 ? ['de Tab-toets deed niets'] : []
}

/** How many stops were met, once all were or nothing more happens. */
async function settled(page: Page, stops: number): Promise<number> {
  let met = await page.evaluate(() => gate.walked())
  for (let before = -1; met < stops && met > before; ) {
    before = met
    await page.waitForTimeout(patienceMs)
    met = await page.evaluate(() => gate.walked())
  }
  return met
}

function misdeed(mode: Fault['mode'], quote: string): Fault {
  const rule = quote.startsWith('request') ? 'request-elsewhere' : 'page-error'
  return { rule, mode, selector: 'html', path: [], quote }
}
