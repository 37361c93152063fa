import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord } from '../src/gate/run-record.ts'
import { findBrowser } from './find-browser.ts'
import { SuiteTimes } from './suite-times.ts'

/** How many tests of one suite passed and failed; a suite that ran none has failed. */
interface Tally {
  readonly suite: string
  readonly passed: number
  readonly failed: number
}

const reports = '.cache/test'
const say = (line: string) => console.log(`\n== ${line}`)
const node = ['--import', './scripts/require-node.js']
const times = new SuiteTimes('.cache/test-times.json')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const tallies: Tally[] = [
  oneTest('types', bin('typescript', 'bin/tsc'), ['-p', '.']),
  oneTest('lint', bin('@biomejs/biome', 'bin/biome'), ['lint', '--error-on-warnings', '.']),
  oneTest('opmaak', bin('@biomejs/biome', 'bin/biome'), ['format', '.']),
  vitest('gevallen en eigenschappen', 'vitest.config.ts'),
  ...siteTests(),
]

times.end()
report(tallies)

/** The built site, at the root of a host and under a sub-path, in a real browser. */
function siteTests(): readonly Tally[] {
  const site = join(reports, 'site')
  const builds = [
    oneTest('site aan de wortel', 'scripts/build.ts', ['--uit', site, '--opnieuw'], node),
    oneTest(
      'site onder een pad',
      'scripts/build.ts',
      ['--uit', `${site}-pad`, '--pathprefix', '/onder/pad/', '--opnieuw'],
      node,
    ),
  ]
  if (builds.some(one => one.failed > 0)) return [...builds, { suite: 'browser', passed: 0, failed: 1 }]
  try {
    process.env.CHROME_PATH = findBrowser(say)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return [...builds, { suite: 'browser', passed: 0, failed: 1 }]
  }
  return [...builds, vitest('browser', 'vitest.browser.config.ts'), gate(site), heard(site)]
}

/** The gate: every page in every mode. A page in a mode is one test; a finding, or a mode that was not tested, is one that failed. */
function gate(site: string): Tally {
  say(times.begin('poort, elke pagina in elke stand'))
  const record = join(reports, 'gate.json')
  const { status } = spawnSync(
    process.execPath,
    [...node, 'scripts/check-pages.ts', `--map=${site}`, `--verslag=${record}`],
    {
      stdio: 'inherit',
    },
  )
  try {
    const { modes, findings, shortfalls } = JSON.parse(readFileSync(record, 'utf8')) as RunRecord
    const tested = modes.reduce((sum, one) => sum + one.pages, 0)
    const failed = Math.max(findings + shortfalls, status === 0 ? 0 : 1)
    return { suite: 'poort', passed: Math.max(tested - failed, 0), failed }
  } catch {
    return { suite: 'poort', passed: 0, failed: 1 }
  }
}

/** What is heard: transcripts of page kinds, journeys with a screen reader, and every page of the site, each one test. */
function heard(site: string): Tally {
  say(times.begin('gehoord, wat een schermlezer zegt'))
  const record = join(reports, 'heard.json')
  const { status } = spawnSync(
    process.execPath,
    [...node, 'scripts/check-heard.ts', `--map=${site}`, `--verslag=${record}`],
    {
      stdio: 'inherit',
    },
  )
  try {
    const { passed, failed } = JSON.parse(readFileSync(record, 'utf8')) as Tally
    return { suite: 'gehoord', passed, failed: Math.max(failed, status === 0 ? 0 : 1) }
  } catch {
    return { suite: 'gehoord', passed: 0, failed: 1 }
  }
}

/** The JavaScript file behind a package's command, so that no shell or PATH is needed to run it. */
function bin(name: string, file: string): string {
  return join('node_modules', name, file)
}

/** A command that is one test: it passes with exit status 0. */
function oneTest(suite: string, file: string, options: readonly string[], before: readonly string[] = []): Tally {
  say(times.begin(suite))
  const { status } = spawnSync(process.execPath, [...before, file, ...options], { stdio: 'inherit' })
  return { suite, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
}

/** A run of vitest, counted from its own report: tests that were skipped count as failed. */
function vitest(suite: string, config: string): Tally {
  say(times.begin(suite))
  const file = join(reports, `${config}.json`)
  const options = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = spawnSync(process.execPath, [bin('vitest', 'vitest.mjs'), ...options], { stdio: 'inherit' })
  try {
    const counts: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const { numTotalTests: total, numPassedTests: passed } = counts as Record<string, number>
    if (total === undefined || passed === undefined) throw new Error('no counts')
    return { suite, passed, failed: Math.max(total - passed, status === 0 ? 0 : 1) }
  } catch {
    return { suite, passed: 0, failed: 1 }
  }
}

/** Ends with the one line that counts every test of every kind. */
function report(all: readonly Tally[]): void {
  say('samen')
  for (const { suite, passed, failed } of all) console.log(`${suite}: ${passed} goed, ${failed} fout`)
  const empty = all.filter(one => one.passed + one.failed === 0)
  for (const { suite } of empty) console.error(`${suite}: geen enkele toets gedraaid`)
  const passed = all.reduce((sum, one) => sum + one.passed, 0)
  const failed = all.reduce((sum, one) => sum + one.failed, 0) + empty.length
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}
