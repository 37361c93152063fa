import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Run } from '../scripts/bench/bench-row.ts'
import { type Bench, measureSize, rowsNotBegun } from '../scripts/bench/measure-size.ts'
import { NoMemoryLeft } from '../scripts/bench/measured-run.ts'
import type { Place, Task } from '../scripts/bench/task.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

const change = { address: '/', page: '', apply: () => '', retitle: () => {}, undo: () => {} }
const place: Place = { corpus: { sections: 100, content: '', pages: '' }, change, folder }
const bench = (more: Partial<Bench> = {}): Bench => ({
  ...{ rounds: 2, limitSeconds: 9, left: () => 60, durations: [], tooLarge: new Set<string>() },
  ...more,
})
const whole: Run = { wallSeconds: 1, cpuSeconds: 1, peakMiB: 1, outputBytes: 0, outputFiles: 0, amount: 100 }

/** A task whose contenders have one step for each outcome; `done` tells the order in which they took place. */
function taskOf(name: string, outcomes: Record<string, readonly (Run | null | Error)[]>, done: string[] = []): Task {
  const contenders = Object.entries(outcomes).map(([who, results]) => ({
    ...{ name: who, leavesOut: '', missing: () => null },
    steps: results.map((result, index) => ({
      ...{ task: `${name} ${index}`, unit: 'paragrafen', beside: null },
      async run() {
        done.push(`${who} ${name} ${index}`)
        if (result instanceof Error) throw result
        return result
      },
    })),
  }))
  return { name, contenders, sizes: asked => asked, mostRounds: Number.POSITIVE_INFINITY }
}

test('every round has each contender of each task in turn', async () => {
  const done: string[] = []
  const tasks = [taskOf('t', { A: [whole, whole], B: [whole] }, done), taskOf('u', { A: [whole] }, done)]
  const rows = await measureSize(tasks, place, bench(), () => {})
  const round = ['A t 0', 'A t 1', 'B t 0', 'A u 0']
  expect(done).toEqual([...round, ...round])
  expect(rows.map(row => row.runs)).toEqual([0, 1, 2, 3].map(() => [whole, whole]))
})

test('who is too late does not take part in a larger size, and its later steps are not measured', async () => {
  const size = bench()
  const task = taskOf('t', { A: [null, whole], B: [whole] })
  const rows = await measureSize([task], place, size, () => {})
  expect(rows.map(row => row.remark)).toEqual(['niet klaar binnen 9 s', 'niet gemeten: t 0 mislukte', ''])
  const larger = await measureSize([task], place, size, () => {})
  expect(larger.map(row => row.runs.length)).toEqual([0, 0, 2])
  expect(larger[0]?.remark).toContain('kleinere maat')
})

test('who asks for more memory than there is does not take part in a larger size', async () => {
  const { exitCode } = process
  const size = bench()
  const task = taskOf('t', { A: [new NoMemoryLeft('A: 9 MiB')], B: [whole] })
  const rows = await measureSize([task], place, size, () => {})
  expect(rows.map(row => row.remark)).toEqual(['niet klaar: vroeg meer geheugen dan deze machine heeft', ''])
  const larger = await measureSize([task], place, size, () => {})
  expect(larger.map(row => row.runs.length)).toEqual([0, 2])
  expect(process.exitCode).toBe(exitCode)
})

test('a command that fails is told, and the others go on', async () => {
  const { exitCode } = process
  const rows = await measureSize(
    [taskOf('t', { A: [new Error('stuk\nen meer')], B: [whole] })],
    place,
    bench(),
    () => {},
  )
  process.exitCode = exitCode
  expect(rows.map(row => row.remark)).toEqual(['mislukt: stuk en meer', ''])
})

test('nothing begins that does not fit in the time that is left', async () => {
  const durations = [{ what: 't 0, A', sections: 10, seconds: 20 }]
  const task = taskOf('t', { A: [whole], B: [whole] })
  const rows = await measureSize([task], place, bench({ durations }), () => {})
  expect(rows.map(row => row.runs)).toEqual([[null], [whole, whole]])
  expect(rows.map(row => row.remark !== '')).toEqual([true, false])
  expect(rowsNotBegun([task], 5).map(row => [row.sections, row.remark])).toEqual([
    [5, rows[0]?.remark],
    [5, rows[0]?.remark],
  ])
})
