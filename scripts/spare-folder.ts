import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A folder with a site that is no longer shown. The next site is made of it: nearly every file of both is the same, so
 * that only what differs is put in or taken out. Filling a folder with all files, and removing one, took half the time
 * of a build after one change.
 */
export interface SpareFolder {
  /** Moves it there. Output: false when there is none, or it cannot be moved. */
  moveTo(folder: string): boolean
  /** Keeps a folder as the spare one, in place of what was. */
  keep(folder: string): void
}

/** The spare folder that is kept at `place`. */
export function spareFolder(place: string): SpareFolder {
  return {
    moveTo: folder => existsSync(place) && moves(place, folder),
    keep(folder) {
      rmSync(place, { recursive: true, force: true })
      mkdirSync(dirname(place), { recursive: true })
      if (!moves(folder, place)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A folder cannot be moved to another file system; then there is no spare one. */
function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}
