import { expect, test } from 'vitest'
import { costsOf, tellCosts } from '../src/gate/costs.ts'
import type { PageRun } from '../src/gate/fault.ts'

function run(address: string, costsMs?: Readonly<Record<string, number>>): PageRun {
  return { address, mode: 'light', faults: [], failures: [], ...(costsMs ? { costsMs } : {}) }
}

const runs = [
  run('/a/', { axe: 100, 'long-line': 5 }),
  run('/a/', { axe: 50 }),
  run('/b/', { axe: 400, 'long-line': 1 }),
  run('/c/', { axe: 20 }),
  run('/kept/'),
]

test('the dearest part comes first, with its pages in all modes together', () => {
  expect(costsOf(runs)).toEqual([
    { part: 'axe', totalMs: 570, medianMs: 150, mostMs: 400, slowest: '/b/' },
    { part: 'long-line', totalMs: 6, medianMs: 1, mostMs: 5, slowest: '/a/' },
  ])
})

test('runs that were kept cost nothing', () => {
  expect(costsOf([run('/kept/')])).toEqual([])
})

test('a table says what share each part has', () => {
  expect(tellCosts(costsOf(runs))).toEqual([
    'onderdeel  totaal s    deel  mediaan ms  meeste ms  pagina',
    'axe             0.6  99.0 %       150.0        400  /b/',
    'long-line       0.0   1.0 %         1.0          5  /a/',
  ])
})
