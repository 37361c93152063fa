import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WrittenFile } from './made-text.ts'
import { isIntact } from './standing-files.ts'

/** Files as they stand in a folder. */
export function writtenFiles(folder: string, paths: readonly string[]): readonly WrittenFile[] {
  return paths.map(path => {
    const { size, mtimeMs } = statSync(join(folder, path))
    return { path, size, time: mtimeMs }
  })
}

/** Whether each of these files still stands in a folder as it was written. */
export function areIntact(folder: string, files: readonly WrittenFile[]): boolean {
  return files.every(file => isIntact(folder, file))
}

/** Puts files of one folder into another as they are, without copying their bytes where that can be. Nothing may write into them later. */
export function linkFiles(from: string, to: string, files: readonly Pick<WrittenFile, 'path'>[]): void {
  const made = new Set<string>()
  for (const { path } of files) {
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(join(to, folder), { recursive: true })
    made.add(folder)
    linkOrCopy(join(from, path), join(to, path))
  }
}

/** Another file system takes no links; then the copy is as old as the original. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    const { atime, mtime } = statSync(from)
    utimesSync(to, atime, mtime)
  }
}
