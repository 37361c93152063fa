import { compoundSplitter } from '../../src/search/split-compounds.ts'
import { joinShards } from '../search-index/join-shards.ts'
import { openPagefind } from '../search-index/open-pagefind.ts'
import { hashOf, type MadeSearch } from './build-state.ts'
import type { MadeText, WrittenFile } from './made-text.ts'
import { makeShards } from './make-shards.ts'
import type { Build } from './open-build.ts'
import { packedPlacer, placeFiles, placeFragments } from './place-index.ts'
import { takeFiles } from './take-files.ts'

/**
 * Writes the search index of all texts, or takes the last one when no record changed. Pagefind indexes each text by
 * itself, and only those that changed; what it made of all of them is joined here. Input: every word of all texts.
 */
export async function writeSearch(
  build: Build,
  texts: readonly MadeText[],
  vocabulary: ReadonlySet<string>,
): Promise<MadeSearch> {
  const { base, before, progress } = build
  const hash = hashOf(base, texts.map(one => one.recordsHash).join(), [...vocabulary].sort().join(' '))
  const last = before?.search
  const files = last ? [...Object.values(last.texts).flatMap(one => one.files), ...last.files] : []
  if (last && takeFiles(build, { hash: last.hash, files }, hash)) return last
  const count = texts.reduce((sum, { records }) => sum + records, 0)
  progress.begin(`zoekindex van ${count} paragrafen`, 0)
  const pagefind = openPagefind()
  try {
    const shards = await makeShards(build, pagefind, texts, compoundSplitter(vocabulary))
    const place = packedPlacer(build, last?.files ?? [])
    const placed: WrittenFile[] = []
    const index = await joinShards(
      shards.map(({ shard }) => shard),
      await pagefind.engine(),
      async unpacked => {
        placed.push(...(await place(unpacked)))
      },
    )
    const fragments = shards.map((one, at) => {
      const own = placeFragments(build, index.fragments[at] ?? [], one.hash, last?.texts[one.key])
      return [one.key, own] as const
    })
    return { hash, files: [...placed, ...placeFiles(build, index.engine)], texts: Object.fromEntries(fragments) }
  } finally {
    await pagefind.close()
  }
}
