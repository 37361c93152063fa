import type { Fault, PageRun } from '../../src/gate/fault.ts'
import type { Mode } from '../../src/gate/mode.ts'
import type { CDPSession, Page } from '../find-browser.ts'
import { type AxeOutcome, runAxe } from './axe.ts'
import { checks } from './checks.ts'
import type { GateInPage, ModeOutcome } from './in-page/gate-in-page.ts'
import { type Media, type ModeStep, type PageLoad, plain } from './page-loads.ts'
import { pressTab } from './press-tab.ts'
import { Stopwatch } from './stopwatch.ts'

/** A browser page that tests pages one after another, and the list of what the page at hand did wrong by itself. */
export interface Tester {
  readonly page: Page
  readonly session: CDPSession
  readonly origin: string
  /** Console errors, exceptions and requests to other hosts since the last load. */
  readonly misdeeds: string[]
  /** The code to put into each page once it is there; empty when the page has it from its first moment. */
  readonly codeAfterLoad: string
  /** The media that the page was last told of. */
  media: Media | null
}

declare const gate: GateInPage

const patienceMs = 250

/** How often keys are pressed for stops that were not met. */
const usualRounds = 5

/** Loads a page once and tests it in the modes of that load. Throws when the browser does: nothing was tested then. */
export async function visitPage(
  tester: Tester,
  address: string,
  load: PageLoad,
  rounds = usualRounds,
): Promise<readonly PageRun[]> {
  const [first] = load.steps
  if (!first) return []
  const { page } = tester
  let watch = new Stopwatch()
  await watch.time('enter', () => enter(tester, first))
  tester.misdeeds.length = 0
  const url = tester.origin + encodeURI(address)
  const response = await watch.time('load', () => page.goto(url, { waitUntil: 'load' }))
  const arrival = await page.evaluate(() => ({ path: decodeURI(location.pathname), top: scrollY }))
  const failures = [
    ...(response?.status() === 200 ? [] : [`antwoord ${response?.status()}`]),
    ...(arrival.path === address ? [] : [`de browser ging naar ${arrival.path}`]),
    ...(arrival.top === 0 ? [] : ['de pagina stond niet bovenaan']),
  ]
  if (tester.codeAfterLoad !== '') await watch.time('load', () => page.evaluate(tester.codeAfterLoad))
  const judged = new Map<Mode, AxeOutcome>()
  for (const step of load.steps.filter(one => one.axe)) {
    await watch.time('enter', () => enter(tester, step))
    if (!(await page.evaluate(mode => gate.isInForce(mode), step.mode))) failures.push(`axe: geen ${step.mode}`)
    judged.set(step.mode, await watch.time('axe', () => runAxe(page, step.mode)))
  }
  const runs: PageRun[] = []
  for (const step of load.steps) {
    await watch.time('enter', () => enter(tester, step))
    runs.push(await runStep(tester, { address, step, rounds, watch, failures, axe: judged.get(step.mode) }))
    watch = new Stopwatch()
  }
  return runs
}

/** Puts the page into a mode: size and media. A style of the mode is added when its checks run. */
async function enter(tester: Tester, step: ModeStep): Promise<void> {
  const { page } = tester
  const { width, height } = step.viewport ?? plain.viewport
  const media = step.media ?? plain.media
  const now = page.viewportSize()
  const isOfSize = now?.width === width && now.height === height
  await Promise.all([
    isOfSize || page.setViewportSize({ width, height }),
    tester.media === media || page.emulateMedia(media),
  ])
  tester.media = media
}

/** A step at work: the page, what the load already says of it, and what its parts cost. */
interface StepAtWork {
  readonly address: string
  readonly step: ModeStep
  readonly rounds: number
  readonly watch: Stopwatch
  readonly failures: readonly string[]
  readonly axe: AxeOutcome | undefined
}

async function runStep(tester: Tester, work: StepAtWork): Promise<PageRun> {
  const { address, step, rounds, watch, failures: given, axe } = work
  const { page } = tester
  const { mode } = step
  const failures = [...given, ...(axe?.failures ?? [])]
  const faults: Fault[] = [...(axe?.faults ?? [])]
  for (const direction of step.walks ?? [])
    failures.push(...(await watch.time('walk', () => walk(tester, direction, rounds))))
  if (step.looksAtFocus) await watch.time('focus', () => page.evaluate(() => gate.focusAll()))
  const outcome = await watch.time('checks', () => page.evaluate(one => gate.run(one), mode))
  const due = checks.filter(check => check.modes.includes(mode)).length
  if (outcome.ran !== due) failures.push(`${outcome.ran} van ${due} controles liepen`)
  failures.push(...outcome.failures)
  faults.push(...outcome.faults, ...tester.misdeeds.splice(0).map(quote => misdeed(mode, quote)))
  return { address, mode, faults, failures, costsMs: costsOf(watch, outcome) }
}

/**
 * Walks through the page with Tab, one key for each stop: a key more would leave the page, and the browser brings
 * the focus back whenever it gets to it, amid the keys that follow. A browser with much to do can still be late
 * with keys, or lose some: then a few more are pressed.
 */
async function walk(
  { page, session }: Tester,
  direction: 'forwards' | 'backwards',
  rounds: number,
): Promise<readonly string[]> {
  const stops = await page.evaluate(way => gate.startWalk(way), direction)
  for (let round = 0, missing = stops; missing > 0 && round < rounds; round += 1) {
    await pressTab(session, missing, direction)
    missing = stops - (await page.evaluate(ms => gate.walked(ms), patienceMs))
  }
  const met = await page.evaluate(way => gate.endWalk(way), direction)
  return stops > 0 && met === 0 ? ['de Tab-toets deed niets'] : []
}

/** The costs of each check apart; `checks` is what is left of the time they took together: the way to the page and back. */
function costsOf({ spentMs }: Stopwatch, { costsMs }: ModeOutcome): Readonly<Record<string, number>> {
  const inPage = Object.values(costsMs).reduce((sum, ms) => sum + ms, 0)
  return { ...spentMs, ...costsMs, checks: (spentMs.checks ?? 0) - inPage }
}

function misdeed(mode: Fault['mode'], quote: string): Fault {
  const rule = quote.startsWith('request') ? 'request-elsewhere' : 'page-error'
  return { rule, mode, selector: 'html', path: [], quote }
}
