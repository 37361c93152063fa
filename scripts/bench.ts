import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCorpus } from './bench/archive/corpus.ts'
import { openChange } from './bench/archive/corpus-change.ts'
import { benchOptions } from './bench/bench-options.ts'
import { benchReport } from './bench/bench-report.ts'
import type { BenchRow } from './bench/bench-row.ts'
import { machineInWords } from './bench/machine.ts'
import { type Bench, measureSize, rowsNotBegun } from './bench/measure-size.ts'
import { canReadProcesses } from './bench/process-tree.ts'
import { deleteAside, setAside } from './bench/set-aside.ts'
import { buildTask } from './bench/tasks/build.ts'
import { checkTask } from './bench/tasks/check.ts'
import { gateTask } from './bench/tasks/gate.ts'
import { importTask } from './bench/tasks/import.ts'
import { previewTask } from './bench/tasks/preview.ts'
import { searchTask } from './bench/tasks/search.ts'

const all = [buildTask, importTask, checkTask, searchTask, previewTask, gateTask]
const names = all.map(({ name }) => name)
const options = benchOptions(process.argv.slice(2), names)
if (!options) process.exit(2)
if (!canReadProcesses()) {
  console.error('npm run bench leest uit /proc wat opdrachten gebruiken: draai het op Linux')
  process.exit(2)
}
// Leaving is what ends the commands at work, and what puts the archive back as it was.
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const root = '.cache/bench'
const started = performance.now()
const left = () => options.minutes * 60 - (performance.now() - started) / 1000
const bench: Bench = { ...options, left, durations: [], tooLarge: new Set() }
const tasks = all.filter(({ name }) => options.tasks.includes(name))
const machine = machineInWords()
const measured: BenchRow[] = []

for (const sections of options.sizes) {
  const due = tasks.filter(task => task.sizes(options.sizes).includes(sections))
  if (left() <= 0) {
    measured.push(...rowsNotBegun(due, sections))
    continue
  }
  console.log(`${sections} paragrafen maken`)
  const corpus = makeCorpus(join(root, `corpus-${sections}`), sections, options.seed, console.log)
  const folder = join(root, `run-${sections}`)
  setAside(folder)
  const change = openChange(corpus)
  const tell = (now: readonly BenchRow[]) => writeReport([...measured, ...now])
  measured.push(...(await measureSize(due, { corpus, change, folder }, bench, tell)))
  setAside(folder)
}
deleteAside(root)
console.log(`\n${writeReport(measured)}\nreports/bench.md`)

/** Writes what was measured so far: whoever stops halfway keeps that. */
function writeReport(rows: readonly BenchRow[]): string {
  const report = benchReport({ machine, rows, contenders: tasks.flatMap(({ contenders }) => contenders) })
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/bench.md', report.markdown)
  writeFileSync('reports/bench.json', `${JSON.stringify({ machine, options, ...report.figures, rows }, null, 2)}\n`)
  return report.markdown
}
