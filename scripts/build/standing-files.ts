import { existsSync, readdirSync, rmdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WrittenFile } from './made-text.ts'

/** Files that stand in the folder of a build before it begins, by their path. */
export type StandingFiles = ReadonlyMap<string, WrittenFile>

/**
 * Leaves in a folder only what is the same in the last site. The folder may be in any state: each file is looked at.
 * Input: the files of the last site. Output: those that stand in the folder too.
 */
export function standingFiles(folder: string, last: readonly WrittenFile[]): StandingFiles {
  const known = new Map(last.map(file => [file.path, file]))
  const standing = new Map<string, WrittenFile>()
  keepBelow(folder, '', path => {
    const file = known.get(path)
    if (!file || !isIntact(folder, file)) return false
    standing.set(path, file)
    return true
  })
  return standing
}

/** Takes out of a folder what stood there and is not of the new site. */
export function clearAway(folder: string, standing: StandingFiles, own: readonly WrittenFile[]): void {
  const due = new Set(own.map(({ path }) => path))
  const emptied = new Set<string>()
  for (const path of standing.keys()) {
    if (due.has(path)) continue
    rmSync(join(folder, path), { force: true })
    emptied.add(dirname(path))
  }
  for (const path of emptied) removeEmpty(folder, path)
}

/** Whether a file still stands in a folder as it was written. */
export function isIntact(folder: string, { path, size, time }: WrittenFile): boolean {
  const now = statSync(join(folder, path), { throwIfNoEntry: false })
  return now?.size === size && now.mtimeMs === time
}

/** Output: whether anything is left. */
function keepBelow(root: string, below: string, isKept: (path: string) => boolean): boolean {
  let left = 0
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      if (keepBelow(root, path, isKept)) left += 1
      else rmdirSync(join(root, path))
    } else if (isKept(path)) left += 1
    else unlinkSync(join(root, path))
  }
  return left > 0
}

/** Removes a folder below `root`, and those around it, as far as nothing is in them. */
function removeEmpty(root: string, path: string): void {
  const folder = join(root, path)
  if (path === '.' || (existsSync(folder) && readdirSync(folder).length > 0)) return
  rmSync(folder, { recursive: true, force: true })
  removeEmpty(root, dirname(path))
}
