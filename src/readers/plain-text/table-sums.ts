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
  const findings = seriesOf(table)
    .flatMap(claimed => mismatchesIn(claimed))
    .map(claimed => findingOf(draft, claimed))
  return [...new Map(findings.map(finding => [`${finding.place.line}:${finding.place.column}`, finding])).values()]
}

/**
 * The sums that do not add up in a series most of which does. Where rounding shows, in more sums than one being off
 * a little, only what rounding cannot explain is wrong.
 */
function mismatchesIn(series: Series): Series {
  const checked = series.filter(claimed => errorOf(claimed) !== null)
  const inexact = checked.filter(claimed => errorOf(claimed) !== 0)
  const wrong = inexact.length === 1 ? inexact : inexact.filter(claimed => !isRounding(claimed))
  const right = checked.length - wrong.length
  return right >= 2 && right >= wrong.length * 2 ? wrong : []
}

function findingOf(draft: Draft, { total, parts, signs }: Claimed): Finding {
  const line = draft.lines[total.line - 1]
  const place = line
    ? placeIn(draft, line, total.column ?? 1)
    : { file: draft.file, line: total.line, column: 1, offset: 0 }
  const { units, places } = alike(parts.map(part => amountOf(part.text) ?? { units: 0, places: 0 }))
  const sum = units.reduce((all, unit, index) => all + unit * (signs[index] ?? 1), 0)
  return { rule: 'sum-mismatch', place, quote: total.text, details: { computed: sum / 10 ** places } }
}
