import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SearchRecord } from '../../src/search/search-record.ts'
import type { IndexShard } from './index-shard.ts'
import { joinShards } from './join-shards.ts'
import { openPagefind } from './open-pagefind.ts'
import { packed } from './packed-file.ts'

/** Writes the Pagefind index of the records of some texts into `folder`, as a build does. */
export async function writeSearchIndex(folder: string, texts: Iterable<Iterable<SearchRecord>>): Promise<void> {
  const pagefind = openPagefind()
  const shards: IndexShard[] = []
  for (const records of texts) shards.push(await pagefind.shardOf(records))
  const { fragments, unpacked, engine } = joinShards(shards, await pagefind.engine())
  await pagefind.close()
  const toPack = unpacked.map(async ({ path, content }) => ({ path, content: await packed(content) }))
  for (const { path, content } of [...fragments.flat(), ...(await Promise.all(toPack)), ...engine]) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
