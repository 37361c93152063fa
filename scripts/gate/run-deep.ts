import type { CanaryOutcome } from '../../src/gate/canary.ts'
import { listPages } from '../../src/gate/coverage.ts'
import { type Exception, exceptionsFor, judge } from '../../src/gate/exceptions.ts'
import type { Opinion } from '../../src/gate/opinion.ts'
import { type ToldGateFinding, tellGateFinding } from '../../src/gate/tell.ts'
import { tellException } from '../../src/gate/tell-exception.ts'
import { toFindings } from '../../src/gate/to-finding.ts'
import { launchBrowser } from '../find-browser.ts'
import type { Progress } from '../progress.ts'
import { readBuiltSite } from './built-site.ts'
import { ibm } from './ibm.ts'
import { askNu } from './nu.ts'
import { alfa, askSecondOpinion } from './second-opinion.ts'
import { testCanary } from './test-canary.ts'

export interface DeepOptions {
  readonly folder: string
  /** Only pages whose address begins with this. */
  readonly only: string | null
  readonly exceptions: readonly Exception[]
  /** An ISO date. */
  readonly today: string
  readonly progress: Progress
}

/** What the other engines say of the pages, after the exceptions. */
export interface DeepRun {
  readonly pages: number
  readonly opinions: readonly Opinion[]
  /** Whether the Nu validator took part, which needs Java. */
  readonly hasNu: boolean
  readonly told: readonly ToldGateFinding[]
  readonly excused: number
  /** What kept an engine from judging; with one of these the run is not whole. */
  readonly failures: readonly string[]
  readonly seconds: number
}

/** Asks every other engine about every page of a built site: Alfa works here while IBM's works in the browser. */
export async function runDeep({ folder, only, exceptions, today, progress }: DeepOptions): Promise<DeepRun> {
  const started = performance.now()
  const site = await readBuiltSite(folder)
  const pages = listPages(site.pages, site.sitemap).pages.filter(page => only === null || page.address.startsWith(only))
  const browser = await launchBrowser(console.log)
  try {
    const canary = await testCanary(browser, { engines: [alfa, ibm], progress })
    progress.begin('pagina’s bij twee motoren', 2 * pages.length)
    const ask = (engine: typeof alfa) => askSecondOpinion(browser, folder, pages, engine, progress)
    const [nu, ...others] = await Promise.all([askNu(folder, pages), ask(alfa), ask(ibm)])
    const opinions = nu ? [...others, nu] : others
    const runs = Map.groupBy(
      opinions.flatMap(one => one.runs),
      run => run.address,
    )
    const findings = pages.flatMap(page =>
      toFindings(
        page,
        (runs.get(page.address) ?? []).flatMap(run => run.faults),
      ),
    )
    const engines = [...opinions.map(one => one.engine), `chromium@${browser.version()}`]
    const due = exceptionsFor(exceptions, { engines, hasOwnChecks: false })
    const { counted, excused, exceptionFindings } = judge(findings, due, { today, engines })
    const html = new Map(pages.map(page => [page.address, page.html]))
    return {
      pages: pages.length,
      opinions,
      hasNu: nu !== null,
      told: [
        ...counted.map(one => tellGateFinding(one, html.get(one.place.file) ?? '', [])),
        ...exceptionFindings.filter(one => only === null || one.rule !== 'exception-unused').map(tellException),
      ],
      excused: excused.length,
      failures: [...failuresOf(canary), ...opinions.flatMap(unheard)],
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await browser.close()
  }
}

function failuresOf({ dead, blamed, failures }: CanaryOutcome): readonly string[] {
  return [
    ...dead.map(rule => `de controle ${rule} vindt haar eigen gebrek niet`),
    ...blamed.map(what => `de schone bladzijde krijgt een melding: ${what}`),
    ...failures,
  ]
}

function unheard({ engine, runs }: Opinion): readonly string[] {
  return runs.flatMap(run => run.failures.map(failure => `${engine} zag ${run.address} niet: ${failure}`))
}
