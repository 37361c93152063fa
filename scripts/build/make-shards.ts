import { join } from 'node:path'
import { compoundFinder } from '../../src/search/hidden-words.ts'
import { withCompounds } from '../../src/site/search-records.ts'
import type { Pagefind } from '../search-index/open-pagefind.ts'
import { hashOf } from './build-state.ts'
import { type KeptShard, keptShards } from './kept-shards.ts'
import type { MadeText } from './made-text.ts'
import type { Build } from './open-build.ts'

/** The search index of one text, with the hash of what it was made from. */
export interface TextShard extends Pick<KeptShard, 'hash' | 'shard'> {
  readonly key: string
}

/** Splits a compound by the words of all texts. */
type Split = (word: string) => readonly string[]

/** So many texts are with Pagefind at once: the next is made ready while it works on one. */
const atOnce = 2

/**
 * Makes the search index of each text, or takes the kept one: when its records are the same, and all of their words
 * are split as they were then. So a new word in one text changes only the texts with a compound of it.
 */
export async function makeShards(
  build: Build,
  pagefind: Pagefind,
  texts: readonly MadeText[],
  split: Split,
): Promise<readonly TextShard[]> {
  const kept = keptShards(join(build.kept, 'search'))
  const searched = texts.filter(({ records }) => records > 0)
  const shards = new Map<string, TextShard>()
  // The words of each are not held: those of all texts are as much as what is indexed.
  const add = (key: string, { hash, shard }: KeptShard) => shards.set(key, { key, hash, shard })
  for (const text of searched) {
    const before = kept.read(text.key)
    if (before?.hash === shardHash(build, text, before?.words ?? [], split)) add(text.key, before)
  }
  const due = searched.filter(({ key }) => !shards.has(key)).values()
  const makeDue = async () => {
    for (const text of due) {
      const made = await makeShard(build, pagefind, text, split)
      kept.write(text.key, made)
      add(text.key, made)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, makeDue))
  kept.forgetOthers([...shards.keys()])
  return searched.flatMap(({ key }) => shards.get(key) ?? [])
}

async function makeShard(build: Build, pagefind: Pagefind, text: MadeText, split: Split): Promise<KeptShard> {
  const asked = new Set<string>()
  const find = compoundFinder(word => {
    asked.add(word)
    return split(word)
  })
  const records = build.texts.records(text.key).map(record => withCompounds(record, find))
  const words = [...asked]
  return { hash: shardHash(build, text, words, split), words, shard: await pagefind.shardOf(records) }
}

function shardHash({ base }: Build, { recordsHash }: MadeText, words: readonly string[], split: Split): string {
  return hashOf(base, recordsHash, words.map(word => split(word).join('-')).join(' '))
}
