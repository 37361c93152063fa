import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { beside } from './beside.ts'
import type { BuildJob, JobResult } from './build-job.ts'
import { jobDoer } from './do-job.ts'
import type { OpenBuild } from './open-build.ts'

/** What a worker says: a job is done, or it failed. */
export type WorkerMessage = { readonly done: JobResult } | { readonly failed: string }

/** Those who do the jobs of one build. */
export interface Crew {
  /** How many jobs can be done beside each other when there is much to do. */
  readonly size: number
  /**
   * Does jobs and tells of each that is done. Throws what a job throws. Input: whether all jobs are given out at once,
   * so that they are done while this thread does something else; else each thread gets one when it is done with the last.
   */
  work(jobs: readonly BuildJob[], tell: (result: JobResult) => void, atOnce?: boolean): Promise<void>
  close(): Promise<void>
}

/** Jobs with fewer bytes than this together are done by this thread: another one takes half a second to read the code. */
export const littleWork = 1_500_000
const mostThreads = 4

/** All threads together hold no more than this for each core, so that large jobs get fewer of them. */
const heldPerCore = 700

/** How many threads are opened when each may hold so much (MiB). */
export function crewSize(held: number): number {
  return Math.max(1, Math.min(coresOf(), Math.floor((coresOf() * heldPerCore) / held)))
}

function coresOf(): number {
  return Math.min(availableParallelism(), mostThreads)
}

/**
 * Opens a crew for a build. Its threads start when there is much to do for the first time.
 * Input: how much each may hold (MiB).
 */
export function openCrew({ frame, shared }: Pick<OpenBuild, 'frame' | 'shared'>, held: number): Crew {
  const size = crewSize(held)
  const workers: Worker[] = []
  let doJob: ((job: BuildJob) => Promise<JobResult>) | null = null
  return {
    size,
    async work(jobs, tell, atOnce = false) {
      const bytes = jobs.reduce((sum, job) => sum + job.size, 0)
      if (coresOf() < 2 || jobs.length < 2 || (workers.length === 0 && bytes < littleWork)) {
        doJob ??= jobDoer(frame, shared)
        for (const job of jobs) tell(await doJob(job))
        return
      }
      const url = beside('worker', import.meta.url)
      const resourceLimits = { maxOldGenerationSizeMb: Math.ceil(held) }
      while (workers.length < size) workers.push(new Worker(url, { workerData: frame, resourceLimits }))
      const queues = atOnce ? dealt(jobs, workers.length) : [[...jobs]]
      await Promise.all(
        workers.map((worker, at) => workOff(worker, queues[at % queues.length] ?? [], { tell, atOnce })),
      )
    },
    async close() {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

/** The jobs in so many lists, in turn. */
function dealt(jobs: readonly BuildJob[], count: number): readonly BuildJob[][] {
  return Array.from({ length: count }, (_, at) => jobs.filter((_, index) => index % count === at))
}

interface Telling {
  readonly tell: (result: JobResult) => void
  readonly atOnce: boolean
}

function workOff(worker: Worker, queue: BuildJob[], { tell, atOnce }: Telling): Promise<void> {
  return new Promise((resolve, reject) => {
    let given = 0
    const end = (finish: () => void) => {
      worker.off('message', hear)
      worker.off('error', reject)
      finish()
    }
    const give = () => {
      const jobs = queue.splice(0, atOnce ? queue.length : 1)
      for (const job of jobs) worker.postMessage(job)
      given += jobs.length
      if (given === 0) end(resolve)
    }
    const hear = (message: WorkerMessage) => {
      if ('failed' in message) return end(() => reject(new Error(message.failed)))
      given -= 1
      tell(message.done)
      give()
    }
    worker.on('message', hear)
    worker.on('error', reject)
    give()
  })
}
