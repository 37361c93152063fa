import { parentPort, workerData } from 'node:worker_threads'
import type { BuildFrame, BuildJob } from './build-job.ts'
import type { WorkerMessage } from './crew.ts'
import { jobDoer } from './do-job.ts'

const doJob = jobDoer(workerData as BuildFrame)

parentPort?.on('message', async (job: BuildJob) => {
  const message: WorkerMessage = await doJob(job).then(
    done => ({ done }),
    (error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  parentPort?.postMessage(message)
})
