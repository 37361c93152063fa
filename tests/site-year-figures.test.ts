import { describe, expect, test } from 'vitest'
import { barsOf } from '../layouts/charts/length-scale.ts'
import { yearSeriesOf } from '../src/site/year-figures.ts'
import { readCases } from './read-cases.ts'
import { tableOf } from './site-nodes.ts'

// A case is a table; then the series that are found in it.
describe.each(readCases('site-year-figures'))('$title', ({ fences }) => {
  test('gives the series of the case', () => {
    const [rows, expected] = fences
    const [head = [], ...body] = (rows?.text ?? '').split('\n').map(row => row.split('|').map(cell => cell.trim()))
    const status = rows?.name.includes('twijfel') ? 'doubtful' : 'recovered'
    const series = yearSeriesOf(tableOf({ kop: [head], rijen: body, status }))
    const lines = series.map(({ name, group, figures }) => {
      const values = figures.map(({ year, value }) => `${year} ${value}`).join(', ')
      return `${group === null ? '' : `${group} / `}${name}: ${values}`
    })
    expect(lines.join('\n') || 'none').toBe(expected?.text)
  })
})

test.each([
  [[50, 100], undefined, ['0+50', '0+100']],
  [[50], [50, 200], ['0+25']],
  [[-50, 50], undefined, ['0+50', '50+50']],
  [[0, 0], undefined, ['0+0', '0+0']],
])('values %j in %j are bars %j', (values, domain, expected) => {
  expect(barsOf(values, domain).map(({ start, length }) => `${start}+${length}`)).toEqual(expected)
})
