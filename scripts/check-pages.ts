import { writeFileSync } from 'node:fs'
import { tellCosts } from '../src/gate/costs.ts'
import { exitStatus, summarize, verdictOf } from '../src/gate/gate-report.ts'
import { recordOf } from '../src/gate/run-record.ts'
import { readGateOptions } from './gate/gate-options.ts'
import { printTold } from './gate/print-told.ts'
import { readExceptions } from './gate/read-exceptions.ts'
import { runGate } from './gate/run-gate.ts'
import { tellOverdue } from './gate/tell-overdue.ts'
import { tellProgress } from './progress.ts'
import { reportFindings } from './report-findings.ts'

const options = readGateOptions(process.argv.slice(2))
const { exceptions, findings } = readExceptions()
if (reportFindings(findings, new Map(), { warnings: true }).errors > 0) process.exit(2)

const now = new Date()
const progress = tellProgress()

const run = await runGate({
  folder: options.folder,
  usesKept: !options.all && !process.env.CI,
  workers: options.workers,
  only: options.only,
  isSample: options.isSample,
  exceptions,
  now,
  progress,
})
progress.clear()
printTold(run.told, options.format)
const tell = options.format === 'line' ? console.log : console.error
for (const line of summarize(run)) tell(line)
if (options.tellsCosts) for (const line of tellCosts(run.costs)) tell(line)
if (options.json !== null) writeFileSync(options.json, JSON.stringify(run.told, null, 2))
if (options.record !== null) writeFileSync(options.record, JSON.stringify(recordOf(run), null, 2))
process.exitCode = exitStatus[verdictOf(run)]

// A site that nobody tested for a year may be built, but not pass in CI.
if (tellOverdue(now.toISOString().slice(0, 10)) && process.env.CI)
  process.exitCode = Math.max(1, Number(process.exitCode))
