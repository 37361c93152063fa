import type { Exception } from '../../document/exception.ts'
import type { Finding } from '../../document/finding.ts'
import { nearestWord } from '../../document/nearest-word.ts'
import { rules } from '../rules.ts'

/** The rules by which exceptions are judged themselves; they cannot be excepted. */
const ownRules: ReadonlySet<string> = new Set([
  'exception-unknown-rule',
  'exception-of-error',
  'exception-expired',
  'exception-unused',
])

/**
 * Takes away the warnings that editors looked at and left. Reports `exception-unknown-rule`, `exception-of-error` (only
 * a warning can be left), `exception-expired` and `exception-unused`; such an exception takes nothing away.
 * Input: `today` as an ISO date, or null when no time passes (a build of the same content gives the same site).
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string | null,
): readonly Finding[] {
  const left = new Set(findings)
  const faults = exceptions.flatMap(exception => {
    const fault = faultOf(exception, today)
    if (fault) return [fault]
    const covered = findings.filter(finding => covers(exception, finding))
    for (const finding of covered) left.delete(finding)
    return covered.length === 0 ? [findingOf('exception-unused', exception)] : []
  })
  return [...left, ...faults]
}

function faultOf(exception: Exception, today: string | null): Finding | null {
  const rule = rules.find(one => one.id === exception.rule)
  if (!rule || ownRules.has(rule.id)) {
    const known = rules.map(({ id }) => id).filter(id => !ownRules.has(id))
    return findingOf('exception-unknown-rule', exception, { nearest: nearestWord(exception.rule, known) ?? 'geen' })
  }
  if (rule.severity === 'error') return findingOf('exception-of-error', exception)
  return today !== null && exception.until < today ? findingOf('exception-expired', exception) : null
}

function covers({ rule, where, quote }: Exception, finding: Finding): boolean {
  const { file } = finding.place
  const isThere = where.endsWith('/') ? file.startsWith(where) : file === where
  return finding.rule === rule && isThere && (quote === null || (finding.quote ?? '').includes(quote))
}

function findingOf(rule: string, { place, rule: quote, until }: Exception, details: Finding['details'] = {}): Finding {
  return { rule, place, quote, details: { until, ...details } }
}
