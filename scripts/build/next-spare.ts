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
  /** Makes it the spare folder when all is in it; else it goes. */
  keep(): void
}

/** What the thread that links files is told. */
export interface LinksJob {
  readonly from: string
  readonly to: string
  readonly files: readonly Pick<WrittenFile, 'path'>[]
}

/**
 * Makes the spare folder of the next build, beside the one that is there: without, that build fills one, which takes half
 * its time. When a file cannot be put in, or the build is given up, there is none.
 */
export function nextSpare(spare: SpareFolder, place: string, from: string): NextSpare {
  const to = `${place}.next`
  const begun = new Set<string>()
  let linking = Promise.resolve(true)
  let isWhole = false
  return {
    begin(files) {
      for (const { path } of files) begun.add(path)
      linking = areLinked({ from, to, files: files.map(({ path }) => ({ path })) })
    },
    async finish(files) {
      const others = files.filter(({ path }) => !begun.has(path))
      isWhole = (await linking) && canLink({ from, to, files: others })
    },
    keep() {
      if (isWhole) spare.keep(to)
      else rmSync(to, { recursive: true, force: true })
    },
  }
}

function canLink({ from, to, files }: LinksJob): boolean {
  try {
    linkFiles(from, to, files)
    return true
  } catch {
    return false
  }
}

/** The same on a thread of its own. */
function areLinked(job: LinksJob): Promise<boolean> {
  return new Promise(resolve => {
    const worker = new Worker(beside('links-worker', import.meta.url), { workerData: job })
    worker.once('error', () => resolve(false))
    worker.once('exit', code => resolve(code === 0))
  })
}
