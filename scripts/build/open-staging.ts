import { readdirSync, rmSync, statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { spareFolder } from '../spare-folder.ts'
import { type Staging, startStaging } from '../staging.ts'
import type { BegunBuild } from './begin-build.ts'
import { beside } from './beside.ts'
import { type BuildState, filesOf } from './build-state.ts'
import type { WrittenFile } from './made-text.ts'
import { type StandingFiles, standingFiles } from './standing-files.ts'
import { linkFiles } from './written-files.ts'

/** A folder for the next site, and what stands in it already. */
export interface OpenStaging {
  readonly staging: Staging
  readonly standing: Promise<StandingFiles>
}

/** What the thread that looks at a folder is told. */
export interface StandingJob {
  readonly folder: string
  readonly state: string
  readonly base: string
}

/** Fewer files than this are looked at sooner than a thread has started. */
const fewFiles = 5000

/** Opens the folder. A thread looks at what stands in it, while this one loads the code that makes pages. */
export function openStaging({ options, kept, base }: BegunBuild, before: BuildState | null): OpenStaging {
  const staging = startStaging(options.output, spareFolder(spareIn(kept)))
  const { folder } = staging
  const last = before ? filesOf(before) : []
  const isNew = readdirSync(folder).length === 0
  if (isNew || last.length < fewFiles) return { staging, standing: Promise.resolve(standingFiles(folder, last)) }
  const missing = missingIn({ folder, state: stateFile(kept), base })
  return { staging, standing: missing.then(paths => without(last, paths)) }
}

/**
 * Leaves the next build a spare folder when this one had nothing to go by: filling it takes a fiftieth of such a build,
 * and half of the one after it.
 */
export function leaveSpare({ options, kept }: BegunBuild, files: readonly WrittenFile[]): void {
  const spare = spareIn(kept)
  rmSync(spare, { recursive: true, force: true })
  // On another file system it would hold every byte twice, and could not be moved to where it is needed.
  if (statSync(options.output).dev === statSync(kept).dev) linkFiles(options.output, spare, files)
}

function spareIn(kept: string): string {
  return `${kept}/spare`
}

/** Where a build leaves its state for the next. */
export function stateFile(kept: string): string {
  return `${kept}/state.json`
}

function missingIn(job: StandingJob): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(beside('standing-worker', import.meta.url), { workerData: job })
    worker.once('message', (paths: readonly string[]) => resolve(new Set(paths)))
    worker.once('error', reject)
  })
}

function without(files: ReturnType<typeof filesOf>, missing: ReadonlySet<string>): StandingFiles {
  return new Map(files.flatMap(file => (missing.has(file.path) ? [] : [[file.path, file] as const])))
}
