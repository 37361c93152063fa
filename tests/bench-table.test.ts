import { describe, expect, test } from 'vitest'
import { benchOptions } from '../scripts/bench/bench-options.ts'
import { type BenchRow, figures, medianRatio, type Run } from '../scripts/bench/bench-row.ts'
import { benchTable } from '../scripts/bench/bench-table.ts'
import { estimateSeconds } from '../scripts/bench/estimates.ts'
import { extrapolate, extrapolationTable } from '../scripts/bench/extrapolation.ts'
import { growthOfRows, worstExponent } from '../scripts/bench/growth-of-rows.ts'
import { judgeTargets, targetTable } from '../scripts/bench/target-table.ts'
import { type Target, targets } from '../scripts/bench/targets.ts'

const run = (wallSeconds: number, more: Partial<Run> = {}): Run => ({
  ...{ wallSeconds, cpuSeconds: 3, peakMiB: 100, outputBytes: 5, outputFiles: 2, amount: 100 },
  ...more,
})

function row(name: string, runs: readonly (Run | null)[], more: Partial<BenchRow> = {}): BenchRow {
  const beside = { task: 'bouwen', name: 'Hugo' }
  return { ...{ task: 'bouwen', name, sections: 100, unit: 'paragrafen', beside, runs, remark: '' }, ...more }
}

describe('table', () => {
  const hugo = row('Hugo', [run(2)])
  const table = (...rows: readonly BenchRow[]) => benchTable(rows, [])

  test('gives each contender as a share of the one beside it', () => {
    expect(table(row('A', [run(3)]), hugo)).toContain(
      '| bouwen | A | 100 | 1 | 3,00 | 3,00 | 100 | 5 | 33,3 paragrafen | 1,50 × Hugo | 1,00 × Hugo | 1,00 × Hugo |',
    )
    expect(table(hugo)).toContain('| 50,0 paragrafen |  |  |  |')
  })
  test('names the task when that is another one', () => {
    expect(table(row('A', [run(1)], { task: 'bouwen zonder wijziging' }), hugo)).toContain('| 0,50 × Hugo, bouwen |')
  })
  test('says why there is no figure, and what a run had to say', () => {
    expect(table(row('B', [null], { remark: 'niet klaar binnen 600 s' }))).toContain(
      '- bouwen, B, 100 paragrafen: niet klaar binnen 600 s',
    )
    expect(table(row('C', [run(1, { note: '7 van 60' })]))).toContain('- bouwen, C, 100 paragrafen: 7 van 60')
  })
  test('a ratio is the middle one of those of each round, and skips a round that one of them lacks', () => {
    const own = row('A', [run(2), run(30), run(8), run(1)])
    expect(medianRatio(own, row('Hugo', [run(1), run(10), run(2), null]), figures.seconds)).toBe(3)
    expect(medianRatio(own, undefined, figures.seconds)).toBeNull()
  })
})

describe('growth of rows', () => {
  const sized = (sections: number, seconds: number) => row('A', [run(seconds)], { sections })

  test('over all sizes and over the last two; the worst of them counts', () => {
    const [growth] = growthOfRows([sized(100, 1), sized(1000, 1), sized(10_000, 10)])
    expect(growth).toMatchObject({ from: 100, to: 10_000 })
    expect(growth?.seconds.whole).toBeCloseTo(0.5, 9)
    expect(growth?.seconds.last).toBeCloseTo(1, 9)
    expect(growth && worstExponent(growth.seconds)).toBeCloseTo(1, 9)
  })
  test('one size, or sizes without figures, do not grow', () => {
    expect(growthOfRows([sized(100, 1), row('A', [null], { sections: 1000 })])).toEqual([])
  })
})

describe('extrapolation', () => {
  const point = (sections: number, value: number) => ({ sections, value })

  test('goes along a line when growth was less than in proportion, else on with the same exponent', () => {
    expect(extrapolate(point(100, 2), point(200, 3), 1000)).toBe(11)
    expect(extrapolate(point(100, 1), point(200, 4), 400)).toBeCloseTo(16, 9)
  })
  test('is made of the last two sizes', () => {
    const rows = [row('A', [run(1)], { sections: 10 }), row('A', [run(2)]), row('A', [run(3)], { sections: 200 })]
    expect(extrapolationTable(rows, 1000)).toContain('| bouwen | A | 100 en 200 | 11,0 |')
    expect(extrapolationTable(rows.slice(0, 1), 400)).toBe('Daarvoor zijn twee maten nodig.')
  })
})

describe('targets', () => {
  const most: Target = {
    ...{ text: 'x', sections: 1000, bound: { most: 2 }, unit: '×' },
    figure: (rows, sections) => rows.find(one => one.sections === sections)?.runs[0]?.wallSeconds ?? null,
  }
  const rows = [row('A', [run(1)]), row('A', [run(3)], { sections: 1000 })]
  const verdicts = (list: readonly Target[], from = rows) => judgeTargets(list, from).map(one => one.verdict)

  test('is met at its bound, not past it, and only judged at its size', () => {
    expect(verdicts([most, { ...most, bound: { most: 3 } }, { ...most, bound: { least: 3 } }])).toEqual([
      'niet gehaald',
      'gehaald',
      'gehaald',
    ])
    expect(verdicts([most], rows.slice(0, 1))).toEqual(['niet gemeten'])
    expect(judgeTargets([most], rows.slice(0, 1))[0]?.elsewhere).toEqual({ sections: 100, figure: 1 })
  })
  test('at any size the worst counts', () => {
    expect(verdicts([{ ...most, sections: null }])).toEqual(['niet gehaald'])
    expect(verdicts([{ ...most, sections: null, bound: { least: 2 } }])).toEqual(['niet gehaald'])
  })
  test('the targets find their rows among those that the tasks make', () => {
    const named = (task: string, name: string, seconds: number, sections = 10_000) =>
      row(name, [run(seconds)], { task, sections })
    const all = [
      ...[
        named('bouwen', 'Leeswijzer', 3),
        named('bouwen', 'Hugo', 2),
        named('bouwen na één wijziging', 'Leeswijzer', 1),
      ],
      ...[named('bouwen zonder wijziging', 'Leeswijzer', 0.1), named('voorbeeld na één wijziging', 'Leeswijzer', 0.2)],
      ...[named('zoekindex', 'Leeswijzer', 10), named('zoekindex na één wijziging', 'Leeswijzer', 1)],
      ...[
        named('poort', 'Leeswijzer', 1),
        named('poort na één wijziging', 'Leeswijzer', 1),
        named('poort', 'pa11y-ci', 10),
      ],
      ...[named('bouwen', 'Leeswijzer', 31, 100_000)],
    ]
    const outcomes = judgeTargets(targets, all)
    expect(outcomes.filter(one => one.verdict === 'niet gemeten')).toEqual([])
    expect(outcomes.map(one => one.figure).slice(0, 9)).toEqual([1.5, 1.5, 1, 0.5, 0.05, 0.1, 200, 10, 10])
    expect(targetTable(outcomes)).toContain('| niet gehaald | ≤ 1,00 × | 10.000 | 1,50 × |')
  })
})

describe('what is known beforehand', () => {
  const took = (sections: number, seconds: number) => ({ what: 'bouwen', sections, seconds })

  test('a size is expected to take what it took, or in proportion to the largest below', () => {
    const known = [took(100, 5), took(1000, 10), took(1000, 30)]
    expect([100, 1000, 10_000].map(size => estimateSeconds(known, 'bouwen', size))).toEqual([5, 20, 200])
    expect(estimateSeconds(known, 'zoeken', 100)).toBeNull()
    expect(estimateSeconds([took(1000, 1)], 'bouwen', 100)).toBeNull()
  })
  test('options are read, and one that does not exist says what does', () => {
    expect(benchOptions(['--maten=1000,100', '--taken=bouwen'], ['bouwen', 'poort'])).toMatchObject({
      ...{ sizes: [100, 1000], tasks: ['bouwen'], minutes: 19 },
    })
    expect([['--taken=koken'], ['--maten=0'], ['--snel']].map(values => benchOptions(values, ['bouwen']))).toEqual([
      null,
      null,
      null,
    ])
  })
})
