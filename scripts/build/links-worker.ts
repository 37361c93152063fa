import { workerData } from 'node:worker_threads'
import type { LinksJob } from './next-spare.ts'
import { linkFiles } from './written-files.ts'

const { from, to, files }: LinksJob = workerData
linkFiles(from, to, files)
