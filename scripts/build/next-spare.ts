import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { SpareFolder } from '../spare-folder.ts'
import { beside } from './beside.ts'
import type { WrittenFile } from './made-text.ts'
import { linkFiles } from './written-files.ts'

/** A spare folder for the next build, filled with the files of this one before they are published. */
export interface NextSpare {
  /** Puts files in it that are done, on a thread of its own. */
  begin(files: readonly WrittenFile[]): void
  /** Puts all others in. Input: all files of the site. */
  finish(files: readonly WrittenFile[]): Promise<void>
  /** Makes it the spare folder. */
  keep(): void
}

/** What the thread that links files is told. */
export interface LinksJob {
  readonly from: string
  readonly to: string
  readonly files: readonly Pick<WrittenFile, 'path'>[]
}

/**
 * Fills a folder beside the spare one. A build that had nothing to go by leaves it to the next: without, filling it
 * takes half the time of that one.
 */
export function nextSpare(spare: SpareFolder, place: string, from: string): NextSpare {
  const to = `${place}.next`
  rmSync(to, { recursive: true, force: true })
  const begun = new Set<string>()
  let linking = Promise.resolve(true)
  let isWhole = false
  return {
    begin(files) {
      for (const { path } of files) begun.add(path)
      linking = areLinked({ from, to, files: files.map(({ path }) => ({ path })) })
    },
    async finish(files) {
      isWhole = await linking
      if (!isWhole) return
      linkFiles(
        from,
        to,
        files.filter(({ path }) => !begun.has(path)),
      )
    },
    keep() {
      if (isWhole) spare.keep(to)
      else rmSync(to, { recursive: true, force: true })
    },
  }
}

/** False when they could not be: then the next build goes without. */
function areLinked(job: LinksJob): Promise<boolean> {
  return new Promise(resolve => {
    const worker = new Worker(beside('links-worker', import.meta.url), { workerData: job })
    worker.once('error', () => resolve(false))
    worker.once('exit', code => resolve(code === 0))
  })
}
