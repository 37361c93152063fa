import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What stands below a folder: bytes of all files, how many they are, and how many of them are pages. */
export interface Written {
  readonly bytes: number
  readonly files: number
  readonly pages: number
}

/** Counts what was written into a folder; nothing when it is not there. */
export function writtenIn(folder: string): Written {
  if (!existsSync(folder)) return { bytes: 0, files: 0, pages: 0 }
  let bytes = 0
  let files = 0
  let pages = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    bytes += statSync(join(entry.parentPath, entry.name)).size
    files += 1
    if (entry.name.endsWith('.html')) pages += 1
  }
  return { bytes, files, pages }
}
