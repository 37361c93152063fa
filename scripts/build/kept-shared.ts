import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { readShared, type SharedContent } from '../load-content.ts'
import { hashOf } from './build-state.ts'
import { writeWhole } from './kept-file.ts'

interface KeptContent {
  readonly hash: string
  readonly shared: SharedContent
}

/**
 * What all texts share, as the same code read it of the same files: reading it takes a tenth of a build after one change
 * to a few texts. Input: the file that it is kept in, the hash of the code, and the files with the hash of each; they are
 * read by path. What was read of a file that changed meanwhile is not kept.
 */
export function keptShared(
  file: string,
  base: string,
  hashes: ReadonlyMap<string, string>,
  bytesOf: (path: string) => Uint8Array,
): SharedContent {
  const hash = hashOf(base, ...[...hashes].flat())
  const before = readKeptContent(file)
  if (before?.hash === hash) return before.shared
  const files = new Map([...hashes.keys()].map(path => [path, bytesOf(path)]))
  const shared = readShared(files)
  const isAsHashed = [...files].every(([path, bytes]) => hashOf(bytes) === hashes.get(path))
  if (isAsHashed) writeWhole(file, serialize({ hash, shared } satisfies KeptContent))
  return shared
}

function readKeptContent(file: string): KeptContent | null {
  try {
    return deserialize(readFileSync(file))
  } catch {
    return null
  }
}
