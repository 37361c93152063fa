import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { SharedContent } from '../load-content.ts'
import { hashOf } from './build-state.ts'
import { writeWhole } from './kept-file.ts'

interface KeptContent {
  readonly hash: string
  readonly shared: SharedContent
}

/**
 * What all texts share, as the same code read it of the same files: reading it takes a tenth of a build after one change
 * to a few texts. Input: the file that it is kept in, and what it was made of.
 */
export function keptShared(file: string, madeOf: readonly string[], read: () => SharedContent): SharedContent {
  const hash = hashOf(...madeOf)
  const before = readKeptContent(file)
  if (before?.hash === hash) return before.shared
  const shared = read()
  writeWhole(file, serialize({ hash, shared } satisfies KeptContent))
  return shared
}

function readKeptContent(file: string): KeptContent | null {
  try {
    return deserialize(readFileSync(file))
  } catch {
    return null
  }
}
