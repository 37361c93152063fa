import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listPages } from '../src/gate/coverage.ts'
import { modes } from '../src/gate/mode.ts'
import { onePageOfEachKind } from '../src/gate/opinion.ts'
import { pa11yCommand, pagesSpokenOf } from './bench/peers/pa11y.ts'
import { findBrowser, launchBrowser } from './find-browser.ts'
import { readBuiltSite } from './gate/built-site.ts'
import { onDemand } from './gate/on-demand.ts'
import { pageLoads } from './gate/page-loads.ts'
import { testPages } from './gate/test-pages.ts'
import { tellProgress } from './progress.ts'
import { serveStatic } from './static-server.ts'

/**
 * How many page-modes a second the gate tests beside pa11y-ci and @axe-core/cli, on the same pages in one run (a page in
 * one mode counts one; the others know one mode). Usage: npm run measure:gate -- [folder of a built site].
 */
const run = promisify(execFile)
const folder = process.argv[2] ?? '_site'
const site = await readBuiltSite(folder)
const pages = onePageOfEachKind(listPages(site.pages, site.sitemap).pages).filter(page => page.address !== '/404.html')
const chrome = findBrowser(console.log)
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

interface Measured {
  readonly name: string
  readonly pageModes: number
  readonly seconds: number
}

const progress = tellProgress()
const measured: readonly Measured[] = [await gate(), ...(await others()), await gate()]
progress.clear()
const perSecond = ({ pageModes, seconds }: Measured) => pageModes / seconds
const own = measured.filter(one => one.name === 'poort').map(perSecond)
const ours = own.reduce((sum, one) => sum + one, 0) / own.length
for (const one of measured) {
  const ratio = one.name === 'poort' ? '' : `; de poort is ${(ours / perSecond(one)).toFixed(1)} keer zo snel`
  console.log(
    `${one.name}: ${one.pageModes} pagina-standen in ${one.seconds.toFixed(1)} s, ${perSecond(one).toFixed(2)} per seconde${ratio}`,
  )
}

async function gate(): Promise<Measured> {
  const browser = await launchBrowser(console.log)
  const start = performance.now()
  progress.begin('poort', pages.length * pageLoads.length)
  const runs = await testPages(browser, folder, pages, { workers: 2, progress })
  const seconds = (performance.now() - start) / 1000
  await browser.close()
  const whole = runs.filter(run => run.failures.length === 0).length
  if (whole < pages.length * modes.length) console.error(`LET OP: maar ${whole} pagina-standen waren heel`)
  return { name: 'poort', pageModes: whole, seconds }
}

/** The other tools, as they are set up of their own accord: one page after another (two at a time, pa11y-ci loses pages). */
async function others(): Promise<readonly Measured[]> {
  const server = await serveStatic(folder)
  const urls = pages.map(page => server.origin + encodeURI(page.address))
  try {
    return [await pa11y(urls), ...(await axeCli(urls))]
  } finally {
    await server.close()
  }
}

async function pa11y(urls: readonly string[]): Promise<Measured> {
  const { file, options } = pa11yCommand(urls)
  return timed('pa11y-ci', urls, file, options)
}

/** Needs chromedriver, of the version of the browser. */
async function axeCli(urls: readonly string[]): Promise<readonly Measured[]> {
  const driver = process.env.CHROMEDRIVER_PATH ?? '/usr/bin/chromedriver'
  if (!existsSync(driver)) {
    console.error(
      'LET OP: @axe-core/cli is niet gemeten: chromedriver ontbreekt (Debian: apt-get install chromium-driver)',
    )
    return []
  }
  const home = onDemand('axe-cli', ['@axe-core/cli@4.13.0'])
  const options = ['--chromedriver-path', driver, '--chrome-path', chrome, '--timeout', '120', '--load-delay', '0']
  const chromeOptions = flags.length > 0 ? ['--chrome-options', 'no-sandbox'] : []
  return [
    await timed('@axe-core/cli', urls, join(home, 'node_modules/.bin/axe'), [...urls, ...options, ...chromeOptions]),
  ]
}

/** Runs a tool to its end. It may find faults, but has to speak of every page. */
async function timed(
  name: string,
  urls: readonly string[],
  file: string,
  options: readonly string[],
): Promise<Measured> {
  progress.begin(`${name} over ${urls.length} pagina’s`, 0)
  const start = performance.now()
  const said = await run(file, [...options], { maxBuffer: 1 << 28 }).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; message: string }) => error.stdout ?? error.message,
  )
  const seconds = (performance.now() - start) / 1000
  const seen = pagesSpokenOf(said, urls)
  if (seen < urls.length)
    console.error(`LET OP: ${name} sprak maar over ${seen} van ${urls.length} pagina's: ${said.slice(0, 300)}`)
  return { name, pageModes: seen, seconds }
}
