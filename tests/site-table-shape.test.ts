import { describe, expect, test } from 'vitest'
import { tableShape } from '../layouts/table-shape.ts'
import { readCases } from './read-cases.ts'
import { tableOf } from './site-nodes.ts'

// A case is a table with `|` between cells, first row the header; then what is decided about it.
describe.each(readCases('site-table-shape'))('$title', ({ fences }) => {
  test('has the shape of the case', () => {
    const [rows, expected] = fences.map(({ text }) => text)
    const [head = [], ...body] = (rows ?? '').split('\n').map(row => row.split('|').map(cell => cell.trim()))
    const { numeric, wide } = tableShape(tableOf({ kop: [head], rijen: body }))
    const columns = head.filter((_, column) => numeric[column]).join(', ') || 'none'
    expect(`figures: ${columns}\nwide: ${wide ? 'yes' : 'no'}`).toBe(expected)
  })
})
