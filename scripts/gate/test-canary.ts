import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltPage, readBuiltPage } from '../../src/gate/built-page.ts'
import { type CanaryOutcome, missedSeeds, seedsOf, unseededRules } from '../../src/gate/canary.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import type { Opinion } from '../../src/gate/opinion.ts'
import { engineOf } from '../../src/gate/opinion.ts'
import type { Browser } from '../find-browser.ts'
import { checks } from './checks.ts'
import { alfa, askSecondOpinion, type SecondEngine } from './second-opinion.ts'
import { testPages } from './test-pages.ts'

const sources = join(import.meta.dirname, 'canary')
const addresses = { 'faulty.html': '/gebreken/', 'trap.html': '/val/', 'clean.html': '/schoon/' } as const

/** Tests the pages with known faults and their clean twin, as every other page is tested. */
export async function testCanary(browser: Browser, engines: readonly SecondEngine[] = [alfa]): Promise<CanaryOutcome> {
  const folder = join('.cache', 'gate', `canary-${process.pid}`)
  layOut(folder)
  const pages = Object.entries(addresses).map(([file, address]) =>
    readBuiltPage(address, readFileSync(join(sources, file), 'utf8')),
  )
  const faulty = pages.filter(page => page.address !== addresses['clean.html'])
  const clean = pages.filter(page => page.address === addresses['clean.html'])
  // The faults of the keyboard are there on purpose: no need to come back and see whether they stand.
  const tested = await Promise.all([
    testPages(browser, folder, faulty, { workers: 1, visits: 1 }),
    testPages(browser, folder, clean, { workers: 1 }),
  ])
  const opinions: Opinion[] = []
  for (const engine of engines) opinions.push(await askSecondOpinion(browser, folder, pages, engine))
  const judged = opinions.flatMap(one => one.runs)
  const runs = [...tested.flat(), ...judged.map((run): PageRun => ({ ...run, mode: 'light' }))]
  rmSync(folder, { recursive: true, force: true })
  const seeds = faulty.map(page => ({
    address: page.address,
    seeds: seedsOf(page.html).filter(seed => isOf(seed.rule, engines)),
  }))
  const missed = seeds.flatMap(one =>
    missedSeeds(
      one.seeds,
      runs.filter(run => run.address === one.address).flatMap(run => run.faults),
    ),
  )
  const all = seeds.flatMap(one => one.seeds)
  return {
    seeds: all.length,
    dead: missed.map(({ rule, mode }) => (mode ? `${rule} (${mode})` : rule)),
    unseeded: unseededRules(
      checks.map(check => check.id),
      all,
    ),
    blamed: runs
      .filter(isOn(clean))
      .flatMap(run => run.faults.map(({ rule, mode, selector, quote }) => `${rule} (${mode}) ${selector}: ${quote}`)),
    failures: runs.flatMap(run => run.failures.map(failure => `${run.address} ${run.mode}: ${failure}`)),
  }
}

function isOn(pages: readonly BuiltPage[]): (run: PageRun) => boolean {
  return run => pages.some(page => page.address === run.address)
}

/** Whether a rule is one of these engines, of those that always run, or our own. */
function isOf(rule: string, engines: readonly SecondEngine[]): boolean {
  const engine = engineOf(rule)
  const running = ['axe', 'html-validate', ...engines.map(({ name }) => name.split('@')[0])]
  return engine === null || running.includes(engine)
}

function layOut(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, address] of Object.entries(addresses)) {
    mkdirSync(join(folder, address), { recursive: true })
    cpSync(join(sources, file), join(folder, address, 'index.html'))
  }
  for (const file of ['canary.css', 'canary.js', 'elders.png']) cpSync(join(sources, file), join(folder, file))
  cpSync(join(sources, 'clean.html'), join(folder, '404.html'))
  writeFileSync(join(folder, '_headers'), '')
}
