import { parentPort, workerData } from 'node:worker_threads'
import type { BuildFrame, BuildJob } from './build-job.ts'
import type { WorkerMessage } from './crew.ts'
import { jobDoer } from './do-job.ts'

const doJob = jobDoer(workerData as BuildFrame)

// One job after the other, also when several were given at once.
let last = Promise.resolve()
parentPort?.on('message', (job: BuildJob) => {
  last = last.then(async () => parentPort?.postMessage(await outcomeOf(job)))
})

function outcomeOf(job: BuildJob): Promise<WorkerMessage> {
  return doJob(job).then(
    done => ({ done }),
    (error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
}
