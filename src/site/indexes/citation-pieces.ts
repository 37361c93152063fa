import { slugOf } from '../../document/slug-of.ts'
import { indexWords } from '../index-words.ts'
import type { CitationsPage, CitedGroup } from './index-page.ts'
import type { IndexPiece } from './index-piece.ts'

type Series = CitationsPage['series'][number]

const say = indexWords.citations

/** A series of papers in pieces: those of parliament by a hundred dossiers, the others by the year that they are cited with. */
export function citationPieces(page: CitationsPage, series: Series): readonly IndexPiece[] {
  const groups = series.groups.flatMap(group => (group.dossier === null ? byYear(group) : [group]))
  return [...Map.groupBy(groups, group => slugOf(rangeOf(group)))].map(([range, own]) => ({
    id: `${series.id}-${range}`,
    text: nameOf(series, own),
    group: { id: series.id, text: series.name },
    page: { ...page, series: [{ ...series, groups: own }] },
  }))
}

/** The papers of a gazette by year; its groups have no heading of their own. */
function byYear(group: CitedGroup): readonly CitedGroup[] {
  return [...Map.groupBy(group.entries, ({ year }) => year ?? '').values()].map(entries => ({ ...group, entries }))
}

/** `35500` for a dossier between 35500 and 35599, a year for a gazette; `zonder` when neither is known. */
function rangeOf({ dossier, entries }: CitedGroup): string {
  const [, hundreds] = /^(\d+)\d\d$/.exec(dossier ?? '') ?? []
  return (hundreds === undefined ? (dossier ?? entries[0]?.year) : `${hundreds}00`) || 'zonder'
}

function nameOf({ name }: Series, groups: readonly CitedGroup[]): string {
  const range = groups[0] ? rangeOf(groups[0]) : ''
  const isYear = groups.some(({ dossier }) => dossier === null)
  if (range === 'zonder') return isYear ? `${name} ${say.noYear}` : say.noDossier
  if (isYear) return `${name} ${range}`
  return /^\d+00$/.test(range) ? say.dossiers(range, `${range.slice(0, -2)}99`) : say.dossier(range)
}
