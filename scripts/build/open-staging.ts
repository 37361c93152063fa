import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { spareFolder } from '../spare-folder.ts'
import { type Staging, startStaging } from '../staging.ts'
import type { BegunBuild } from './begin-build.ts'
import { beside } from './beside.ts'
import { type BuildState, filesOf } from './build-state.ts'
import { type NextSpare, nextSpare } from './next-spare.ts'
import { type StandingFiles, standingFiles } from './standing-files.ts'

/** A folder for the next site, and what stands in it already. */
export interface OpenStaging {
  readonly staging: Staging
  readonly standing: Promise<StandingFiles>
  /** What this build leaves the next one; null when it leaves nothing. */
  readonly spare: NextSpare | null
}

/** What the thread that looks at a folder is told. */
export interface StandingJob {
  readonly folder: string
  readonly state: string
  readonly base: string
}

/** Fewer files than this are looked at sooner than a thread has started. */
const fewFiles = 5000

/**
 * Opens the folder. A thread looks at what stands in it, while this one loads the code that makes pages.
 * Input: whether to leave the next build a spare folder, where that is on the same file system: on another it would hold
 * every byte twice, and could not be moved to where it is needed.
 */
export function openStaging(
  { options, kept, base }: BegunBuild,
  before: BuildState | null,
  leavesSpare = false,
): OpenStaging {
  const place = `${kept}/spare`
  const folders = spareFolder(place)
  const staging = startStaging(options.output, folders)
  const { folder } = staging
  mkdirSync(kept, { recursive: true })
  // Of a build that was given up.
  rmSync(`${place}.next`, { recursive: true, force: true })
  const isNear = () => statSync(folder).dev === statSync(kept).dev
  const spare = leavesSpare && isNear() ? nextSpare(folders, place, folder) : null
  const last = before ? filesOf(before) : []
  const isNew = readdirSync(folder).length === 0
  if (isNew || last.length < fewFiles) return { staging, spare, standing: Promise.resolve(standingFiles(folder, last)) }
  const missing = missingIn({ folder, state: stateFile(kept), base })
  return { staging, spare, standing: missing.then(paths => without(last, paths)) }
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
