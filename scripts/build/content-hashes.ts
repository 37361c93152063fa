import type { ContentEntry, FileState, ListedContent } from '../content-files.ts'
import { hashOf } from './build-state.ts'
import { readKept, writeWhole } from './kept-file.ts'

/** A hash of a file, and how the file stood on disk when it was read. */
interface KnownHash {
  readonly hash: string
  readonly state: FileState
}

type Known = Readonly<Record<string, KnownHash>>

/**
 * So long (ms) a file, or a folder, must have been left alone before what was read of it is kept: when it is changed once
 * more within one tick of the file system's clock (2 s on FAT, the coarsest), nothing tells the two states apart. Git
 * keeps its index in this way (*Racy Git*, Documentation/technical/racy-git.txt).
 */
export const settledAfter = 3000

/**
 * A hash of every accepted file of the content, by its path. A file that stands as it did when it was hashed before is
 * not read again: its size, its number, and when its bytes and its entry changed, which no program can set back.
 * Input: the file that hashes are kept in.
 */
export function contentHashes({ entries }: ListedContent, file: string): ReadonlyMap<string, string> {
  const started = Date.now()
  const before = readKept<Known>(file, {})
  const now: Record<string, KnownHash> = {}
  let isNew = false
  const hashes = entries.map((entry): [string, string] => {
    const known = knownOf(before, entry)
    const hash = known?.hash ?? hashOf(entry.bytes())
    if (known) now[entry.path] = known
    else if (entry.state && entry.state.entryTime < started - settledAfter) {
      now[entry.path] = { hash, state: entry.state }
      isNew = true
    }
    return [entry.path, hash]
  })
  if (isNew || Object.keys(before).length !== Object.keys(now).length) writeWhole(file, JSON.stringify(now))
  return new Map(hashes)
}

function knownOf(before: Known, { path, state }: ContentEntry): KnownHash | null {
  const known = Object.hasOwn(before, path) ? before[path] : undefined
  if (!known || !state) return null
  const { size, number, time, entryTime } = known.state
  const isSame = size === state.size && number === state.number && time === state.time && entryTime === state.entryTime
  return isSame ? known : null
}
