import { parentPort, workerData } from 'node:worker_threads'
import { filesOf, readState } from './build-state.ts'
import type { StandingJob } from './open-staging.ts'
import { standingFiles } from './standing-files.ts'

// Says what is missing and not what stands there: nearly everything does.
const { folder, state, base }: StandingJob = workerData
const before = readState(state, base)
const last = before ? filesOf(before) : []
const standing = standingFiles(folder, last)
parentPort?.postMessage(last.flatMap(({ path }) => (standing.has(path) ? [] : [path])))
