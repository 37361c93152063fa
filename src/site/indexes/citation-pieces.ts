import { slugOf } from '../../document/slug-of.ts'
import { indexWords } from '../index-words.ts'
import { type CitedRange, numberRanges } from './citation-numbers.ts'
import type { CitationsPage, CitedGroup } from './index-page.ts'
import type { Dividing, IndexPiece } from './index-piece.ts'

type Series = CitationsPage['series'][number]

const say = indexWords.citations

/**
 * Official papers in pieces: those of parliament by a hundred dossiers, those by dossier, and the papers of one dossier
 * by a hundred numbers; those of a gazette by the year that they are cited with, and then by a hundred numbers.
 */
export function citationPieces(page: CitationsPage, { depth }: Dividing): readonly IndexPiece[] {
  return page.series.flatMap(series =>
    rangesOf(series, depth).map(({ id, text, groups }) => ({
      id: depth === 0 ? `${series.id}-${id}` : id,
      text,
      group: { id: series.id, text: series.name },
      page: { ...page, series: [{ ...series, groups }] },
    })),
  )
}

function rangesOf(series: Series, depth: number): readonly CitedRange[] {
  if (depth === 0) return wideRanges(series)
  const [first] = series.groups
  const ways = first && hundredOf(first) !== null ? [byDossier, numberRanges] : [numberRanges]
  return ways[depth - 1]?.(series) ?? []
}

function wideRanges(series: Series): readonly CitedRange[] {
  const groups = series.groups.flatMap(group => (group.dossier === null ? byYear(group) : [group]))
  return [...Map.groupBy(groups, group => slugOf(rangeOf(group)))].map(([id, own]) => ({
    id,
    text: nameOf(series, own),
    groups: own,
  }))
}

/** The papers of a gazette by year; its groups have no heading of their own. */
function byYear(group: CitedGroup): readonly CitedGroup[] {
  return [...Map.groupBy(group.entries, ({ year }) => year ?? '').values()].map(entries => ({ ...group, entries }))
}

function byDossier({ groups }: Series): readonly CitedRange[] {
  return groups.map(group => ({
    id: slugOf(group.dossier ?? ''),
    text: say.dossier(group.dossier ?? ''),
    groups: [group],
  }))
}

/** `35500` for a dossier between 35500 and 35599, a year for a gazette; `zonder` when neither is known. */
function rangeOf(group: CitedGroup): string {
  return (hundredOf(group) ?? group.dossier ?? group.entries[0]?.year) || 'zonder'
}

function hundredOf({ dossier }: CitedGroup): string | null {
  const [, hundreds] = /^(\d+)\d\d$/.exec(dossier ?? '') ?? []
  return hundreds === undefined ? null : `${hundreds}00`
}

function nameOf({ name }: Series, groups: readonly CitedGroup[]): string {
  const [first] = groups
  const range = first ? rangeOf(first) : ''
  const isYear = first?.dossier === null
  if (range === 'zonder') return isYear ? `${name} ${say.noYear}` : say.noDossier
  if (isYear) return `${name} ${range}`
  return first && hundredOf(first) !== null ? say.dossiers(range, `${range.slice(0, -2)}99`) : say.dossier(range)
}
