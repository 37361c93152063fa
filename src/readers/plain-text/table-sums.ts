import type { Finding } from '../../document/finding.ts'
import type { Draft, TableDraft } from './draft.ts'
import { alike, amountOf } from './table-amount.ts'
import { placeIn } from './table-found.ts'
import { type Claimed, errorOf, isRounding, type Series } from './table-sum-claims.ts'
import { seriesOf } from './table-sum-series.ts'

/**
 * Recomputes the sums and differences that a table prints. Whether a row is the sum of the rows above it shows
 * by most of its columns adding up; only then is a column that does not a finding. Nothing is corrected.
 */
export function sumFindings(draft: Draft, table: TableDraft): readonly Finding[] {
  const findings = wrongSums(table).map(claimed => findingOf(draft, claimed))
  return [...new Map(findings.map(finding => [`${finding.place.line}:${finding.place.column}`, finding])).values()]
}

/** The sums and differences of a table that do not fit, with the cells they are made of. */
export function wrongSums(table: TableDraft): Series {
  return seriesOf(table).flatMap(claimed => mismatchesIn(claimed))
}

/** What the parts of a sum add up to. */
export function computedSum({ parts, signs }: Claimed): number {
  const { units, places } = alike(parts.map(part => amountOf(part.text) ?? { units: 0, places: 0 }))
  return units.reduce((all, unit, index) => all + unit * (signs[index] ?? 1), 0) / 10 ** places
}

/**
 * The sums that do not add up in a series most of which does. Where rounding shows, in more sums than one being off
 * a little, only what rounding cannot explain is wrong.
 */
function mismatchesIn(series: Series): Series {
  const errors = series.map(errorOf)
  const checked = series.filter((_, index) => errors[index] !== null)
  const inexact = series.filter((_, index) => errors[index] !== null && errors[index] !== 0)
  const wrong = inexact.length === 1 ? inexact : inexact.filter(claimed => !isRounding(claimed))
  const right = checked.length - wrong.length
  return right >= 2 && right >= wrong.length * 2 ? wrong : []
}

function findingOf(draft: Draft, claimed: Claimed): Finding {
  const { total } = claimed
  const line = draft.lines[total.line - 1]
  const place = line
    ? placeIn(draft, line, total.column ?? 1)
    : { file: draft.file, line: total.line, column: 1, offset: 0 }
  return { rule: 'sum-mismatch', place, quote: total.text, details: { computed: computedSum(claimed) } }
}
