import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { IndexShard } from '../search-index/index-shard.ts'

/** What is kept of the search index of a text. */
export interface KeptShard {
  /** Of all that it was made from. */
  readonly hash: string
  /** The words of its records, which may be compounds; what they are split into counts in the hash. */
  readonly words: readonly string[]
  readonly shard: IndexShard
}

/** The search index of each text, kept between builds below one folder. */
export interface KeptShards {
  /** The shard of a text, or null when there is none that can be read. */
  read(key: string): KeptShard | null
  write(key: string, kept: KeptShard): void
  /** Removes what is kept of other texts than these. */
  forgetOthers(keys: readonly string[]): void
}

/** Opens the folder. */
export function keptShards(folder: string): KeptShards {
  mkdirSync(folder, { recursive: true })
  const nameOf = (key: string) => `${key.replaceAll('/', '~')}.shard`
  return {
    read(key) {
      try {
        return deserialize(readFileSync(join(folder, nameOf(key))))
      } catch {
        return null
      }
    },
    write(key, kept) {
      // Whoever is stopped halfway leaves the old one.
      const file = join(folder, nameOf(key))
      writeFileSync(`${file}.next`, serialize(kept))
      renameSync(`${file}.next`, file)
    },
    forgetOthers(keys) {
      const names = new Set(keys.map(nameOf))
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name))
    },
  }
}
