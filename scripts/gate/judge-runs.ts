import type { BuiltPage } from '../../src/gate/built-page.ts'
import { listFaults, type PageLists } from '../../src/gate/coverage.ts'
import {
  type Exception,
  type ExceptionFinding,
  exceptionsFor,
  type Judgement,
  judge,
} from '../../src/gate/exceptions.ts'
import type { Fault, PageRun } from '../../src/gate/fault.ts'
import { engineOf, type Opinion } from '../../src/gate/opinion.ts'
import { checkSite, siteChecks } from '../../src/gate/site-checks.ts'
import { type ToldGateFinding, tellGateFinding } from '../../src/gate/tell.ts'
import { tellException } from '../../src/gate/tell-exception.ts'
import { type GateFinding, toFindings } from '../../src/gate/to-finding.ts'
import type { SiteFiles } from './built-site.ts'
import { checks } from './checks.ts'

/** What a run has found, still to be judged. */
export interface FoundInRun {
  readonly site: SiteFiles
  readonly lists: PageLists
  readonly runs: readonly PageRun[]
  readonly opinions: readonly Opinion[]
  readonly engines: readonly string[]
  readonly exceptions: readonly Exception[]
  /** Whether every page was tested, so that the pages can be held together. */
  readonly isWhole: boolean
  /** An ISO date. */
  readonly today: string
}

/** Brings together what was found on pages, between them and in the books, and sets aside what an exception covers. */
export function judgeRuns(found: FoundInRun): {
  readonly judgement: Judgement
  readonly told: readonly ToldGateFinding[]
} {
  const { site, lists, runs, opinions, engines, isWhole, today } = found
  const together = isWhole ? checkSite({ pages: lists.pages, files: site.files }) : new Map<string, Fault[]>()
  const listed = listFaults(site.pages, site.sitemap)
  const judged = Map.groupBy([...runs, ...opinions.flatMap(one => one.runs)], ({ address }) => address)
  const findings = site.pages.flatMap(page =>
    toFindings(page, faultsOf(page, judged.get(page.address) ?? [], together, listed)),
  )
  const exceptions = exceptionsFor(found.exceptions, { engines, hasOwnChecks: true })
  const judgement = judge(findings, exceptions, { today, engines })
  const html = new Map(site.pages.map(page => [page.address, page.html]))
  return {
    judgement,
    told: [
      ...judgement.counted.map(one => tellGateFinding(one, html.get(one.place.file) ?? '', criteriaOf(one))),
      ...judgement.exceptionFindings.filter(one => isTold(one, isWhole)).map(tellException),
    ],
  }
}

function faultsOf(
  { address }: BuiltPage,
  runs: readonly Pick<PageRun, 'faults'>[],
  together: ReadonlyMap<string, readonly Fault[]>,
  listed: ReadonlyMap<string, Fault>,
): readonly Fault[] {
  const own = runs.flatMap(run => run.faults)
  const fault = listed.get(address)
  return [...own, ...(together.get(address) ?? []), ...(fault ? [fault] : [])]
}

function criteriaOf({ rule }: GateFinding): readonly string[] {
  return [...checks, ...siteChecks].find(check => check.id === rule)?.criteria ?? []
}

/** The second engine sees one page of each kind: an exception for another page is judged by `npm run check:deep`. */
function isTold({ rule, exception }: ExceptionFinding, isWhole: boolean): boolean {
  return rule !== 'exception-unused' || (isWhole && engineOf(exception.rule) !== 'alfa')
}
