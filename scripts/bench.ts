import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { benchOptions } from './bench/bench-options.ts'
import { type BenchRow, benchTable } from './bench/bench-table.ts'
import { type Contender, hugo, ours, stockEleventy } from './bench/contenders.ts'
import { type Corpus, makeCorpus } from './bench/corpus.ts'
import { medianOf } from './bench/growth.ts'
import { type Measured, measuredRun } from './bench/measured-run.ts'

const options = benchOptions(process.argv.slice(2))
const root = '.cache/bench'
const reports = 'reports'
const contenders = [ours, hugo, stockEleventy]
const rows: BenchRow[] = []
const tooSlow = new Set<string>()

for (const sections of options.sizes) {
  console.log(`${sections} paragrafen maken`)
  const corpus = makeCorpus(join(root, `corpus-${sections}`), sections, options.seed)
  rows.push(...(await buildRows(corpus)))
}

const table = benchTable(rows, hugo.name)
const machine = `${cpus().length} kernen, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
mkdirSync(reports, { recursive: true })
writeFileSync(join(reports, 'bench.md'), `# Gemeten\n\n${machine}; mediaan van ${options.runs}.\n\n${table}`)
writeFileSync(join(reports, 'bench.json'), `${JSON.stringify({ machine, options, rows }, null, 2)}\n`)
console.log(`\n${machine}\n\n${table}\n${join(reports, 'bench.md')}`)

/** Cold builds of every contender in turn, `runs` times, so that a slow moment of the machine meets them all. */
async function buildRows(corpus: Corpus): Promise<readonly BenchRow[]> {
  const runs = new Map<Contender, (Measured & { outputBytes: number })[]>(contenders.map(one => [one, []]))
  for (let run = 0; run < options.runs; run++) {
    for (const contender of contenders.filter(({ name }) => !tooSlow.has(name))) {
      const measured = await coldBuild(contender, corpus)
      if (measured) runs.get(contender)?.push(measured)
      else tooSlow.add(contender.name)
    }
  }
  return [...runs].map(([{ name, leavesOut }, measured]) => ({
    task: 'bouwen',
    name,
    leavesOut,
    sections: corpus.sections,
    measured: measured.length > 0 && !tooSlow.has(name) ? mediansOf(measured) : null,
  }))
}

async function coldBuild(contender: Contender, corpus: Corpus) {
  const folder = join(root, `run-${contender.name.replaceAll(/\W+/g, '-')}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const command = contender.prepare(folder, corpus)
  const measured = await measuredRun({ ...command, name: contender.name, limitSeconds: options.limitSeconds })
  if (!measured) return null
  const { bytes, pages } = contentsOf(join(folder, 'out'))
  if (pages < corpus.sections) throw new Error(`${contender.name} wrote ${pages} pages of ${corpus.sections}`)
  console.log(`  ${contender.name}: ${measured.wallSeconds.toFixed(1)} s, ${measured.peakMiB.toFixed(0)} MiB`)
  return { ...measured, outputBytes: bytes }
}

function contentsOf(folder: string): { readonly bytes: number; readonly pages: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { bytes, pages: files.filter(({ name }) => name.endsWith('.html')).length }
}

function mediansOf(all: readonly (Measured & { outputBytes: number })[]): Measured & { outputBytes: number } {
  return {
    wallSeconds: medianOf(all.map(one => one.wallSeconds)),
    cpuSeconds: medianOf(all.map(one => one.cpuSeconds)),
    peakMiB: medianOf(all.map(one => one.peakMiB)),
    outputBytes: medianOf(all.map(one => one.outputBytes)),
  }
}
