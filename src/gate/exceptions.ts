import type { Place } from '../document/place.ts'
import { engineOf } from './opinion.ts'
import type { GateFinding } from './to-finding.ts'

/**
 * A known fault that may stay for now. `page` is an address, or ends in `*`; it ends on a date or with the version of
 * an engine, whichever is given: `until: 2027-05-01` or `engine: axe-core@4.14.1`.
 */
export interface Exception {
  readonly rule: string
  readonly page: string
  readonly selector: string | null
  readonly reason: string
  readonly until: string | null
  readonly engine: string | null
  readonly place: Place
}

/** What judging leaves: findings that count, and what is wrong with the exceptions themselves. */
export interface Judgement {
  readonly counted: readonly GateFinding[]
  readonly excused: readonly GateFinding[]
  readonly exceptionFindings: readonly ExceptionFinding[]
}

export interface ExceptionFinding {
  readonly rule: 'exception-unused' | 'exception-expired' | 'exception-expires-soon'
  readonly exception: Exception
}

/** When the judging is done, and with which engines (`axe-core@4.14.1`). */
export interface Moment {
  readonly today: string
  readonly engines: readonly string[]
}

/** The exceptions that a run can judge: those about rules of its engines, and about our own checks when they ran. */
export function exceptionsFor(
  exceptions: readonly Exception[],
  { engines, hasOwnChecks }: { readonly engines: readonly string[]; readonly hasOwnChecks: boolean },
): readonly Exception[] {
  return exceptions.filter(({ rule }) => {
    const name = engineOf(rule)
    return name === null ? hasOwnChecks : engines.some(engine => engine.startsWith(name))
  })
}

const warningDays = 30

/** Sets aside what an exception in force covers; an exception that covers nothing or has ended is a finding itself. */
export function judge(findings: readonly GateFinding[], exceptions: readonly Exception[], now: Moment): Judgement {
  const inForce = exceptions.filter(one => !isExpired(one, now))
  const excused = findings.filter(finding => inForce.some(one => covers(one, finding)))
  return {
    counted: findings.filter(finding => !excused.includes(finding)),
    excused,
    exceptionFindings: exceptions.flatMap((exception): readonly ExceptionFinding[] => {
      if (isExpired(exception, now)) return [{ rule: 'exception-expired', exception }]
      if (!findings.some(finding => covers(exception, finding))) return [{ rule: 'exception-unused', exception }]
      return expiresSoon(exception, now) ? [{ rule: 'exception-expires-soon', exception }] : []
    }),
  }
}

function covers({ rule, page, selector }: Exception, finding: GateFinding): boolean {
  const { file } = finding.place
  const isOnPage = page.endsWith('*') ? file.startsWith(page.slice(0, -1)) : file === page
  return rule === finding.rule && isOnPage && (selector === null || finding.selector.includes(selector))
}

function isExpired({ until, engine }: Exception, { today, engines }: Moment): boolean {
  return (until !== null && until < today) || (engine !== null && !engines.includes(engine))
}

function expiresSoon({ until }: Exception, { today }: Moment): boolean {
  if (until === null) return false
  return Date.parse(until) - Date.parse(today) <= warningDays * 24 * 3600 * 1000
}
