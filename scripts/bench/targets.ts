import { type BenchRow, type Figure, figures, medianFigure, medianRatio, type RowName, rowNamed } from './bench-row.ts'
import { growthOfRows, worstExponent } from './growth-of-rows.ts'

/** A target: what it says, its bound, and its figure among the rows at a size (null: not measured there). */
export interface Target {
  readonly text: string
  /** The size it is about; null: any size, and then the worst counts. */
  readonly sections: number | null
  readonly bound: { readonly most: number } | { readonly least: number }
  readonly unit: string
  figure(rows: readonly BenchRow[], sections: number): number | null
}

const size = 10_000
const largest = 100_000
const ours = (task: string): RowName => ({ task, name: 'Leeswijzer' })
const hugo: RowName = { task: 'bouwen', name: 'Hugo' }
const pa11y: RowName = { task: 'poort', name: 'pa11y-ci' }

/** The targets, as they were set for 10,000 sections in one run. */
export const targets: readonly Target[] = [
  ratio('koude bouw, tijd', { most: 1.5 }, ours('bouwen'), hugo, figures.seconds),
  ratio('koude bouw, tijd (streven)', { most: 1 }, ours('bouwen'), hugo, figures.seconds),
  ratio('koude bouw, geheugen', { most: 1 }, ours('bouwen'), hugo, figures.peakMiB),
  ratio('bouw na één wijziging', { most: 0.2 }, ours('bouwen na één wijziging'), hugo, figures.seconds),
  ratio('bouw zonder wijziging', { most: 0.1 }, ours('bouwen zonder wijziging'), hugo, figures.seconds),
  ratio(
    'zoekindex na één wijziging',
    { most: 0.2 },
    ours('zoekindex na één wijziging'),
    ours('zoekindex'),
    figures.seconds,
  ),
  {
    text: 'voorbeeld toont een gewijzigde pagina, bij elke maat',
    ...{ sections: null, bound: { most: 300 }, unit: 'ms' },
    figure: (rows, sections) => milliseconds(rowNamed(rows, ours('voorbeeld na één wijziging'), sections)),
  },
  {
    ...ratio('poort, pagina-standen per seconde', { least: 5 }, ours('poort'), pa11y, figures.unitsPerSecond),
    sections: null,
  },
  {
    ...ratio(
      'poort na één wijziging, pagina’s per seconde',
      { least: 20 },
      ours('poort na één wijziging'),
      pa11y,
      figures.unitsPerSecond,
    ),
    sections: null,
  },
  {
    text: 'groei van elke taak, hoogste macht (over alle maten of de laatste twee)',
    ...{ sections: largest, bound: { most: 1.05 }, unit: 'als macht' },
    figure: (rows, sections) =>
      highestGrowth(
        rows.filter(row => row.sections <= sections),
        sections,
      ),
  },
  {
    text: 'koude bouw, geheugen tot 100.000 paragrafen',
    ...{ sections: largest, bound: { most: 2048 }, unit: 'MiB' },
    figure(rows, sections) {
      const row = rowNamed(rows, ours('bouwen'), sections)
      return row ? medianFigure(row, figures.peakMiB) : null
    },
  },
]

function ratio(text: string, bound: Target['bound'], row: RowName, beside: RowName, figure: Figure): Target {
  return {
    ...{ text: `${text}, t.o.v. ${beside.name}${beside.name === row.name ? '' : `, ${beside.task}`}`, bound },
    ...{ sections: size, unit: '×' },
    figure(rows, sections) {
      const own = rowNamed(rows, row, sections)
      return own ? medianRatio(own, rowNamed(rows, beside, sections), figure) : null
    },
  }
}

function milliseconds(row: BenchRow | undefined): number | null {
  const seconds = row ? medianFigure(row, figures.seconds) : null
  return seconds === null ? null : seconds * 1000
}

/** Null when the build itself was not measured there: what else was says nothing of all. */
function highestGrowth(rows: readonly BenchRow[], to: number): number | null {
  const own = growthOfRows(rows).filter(growth => growth.name === 'Leeswijzer' && growth.to === to)
  if (!own.some(growth => growth.task === 'bouwen')) return null
  return Math.max(...own.flatMap(growth => worstExponent(growth.seconds) ?? []))
}
