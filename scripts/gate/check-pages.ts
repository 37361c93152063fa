import { writeFileSync } from 'node:fs'
import { tellCosts } from '../../src/gate/costs.ts'
import { exitStatus, summarize, verdictOf } from '../../src/gate/gate-report.ts'
import { recordOf } from '../../src/gate/run-record.ts'
import { tellProgress } from '../progress.ts'
import { reportFindings } from '../report-findings.ts'
import type { CheckPagesOptions } from './gate-options.ts'
import { printTold } from './print-told.ts'
import { readExceptions } from './read-exceptions.ts'
import { type GateOptions, runGate } from './run-gate.ts'
import { tellOverdue } from './tell-overdue.ts'

/** Checks the pages of a built site and says what was found. Output: the exit status of the command. */
export async function checkPages(
  options: CheckPagesOptions,
  gate: Pick<GateOptions, 'code' | 'pageScript'>,
): Promise<number> {
  const { exceptions, findings } = readExceptions()
  if (reportFindings(findings, new Map(), { warnings: true }).errors > 0) return 2
  const now = new Date()
  const progress = tellProgress()
  const run = await runGate({
    ...gate,
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
  const status = exitStatus[verdictOf(run)]
  // A site that nobody tested for a year may be built, but not pass in CI.
  return tellOverdue(now.toISOString().slice(0, 10)) && process.env.CI ? Math.max(1, status) : status
}
