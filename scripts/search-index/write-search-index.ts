import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SearchRecord } from '../../src/search/search-record.ts'
import type { IndexFile, IndexShard } from './index-shard.ts'
import { joinShards } from './join-shards.ts'
import { openPagefind } from './open-pagefind.ts'
import { packed } from './packed-file.ts'

/** Writes the Pagefind index of the records of some texts into `folder`, as a build does. */
export async function writeSearchIndex(folder: string, texts: Iterable<Iterable<SearchRecord>>): Promise<void> {
  const pagefind = openPagefind()
  const shards: IndexShard[] = []
  for (const records of texts) shards.push(await pagefind.shardOf(records))
  const write = ({ path, content }: IndexFile) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const { fragments, engine } = await joinShards(shards, await pagefind.engine(), async files => {
    await Promise.all(files.map(async ({ path, content }) => write({ path, content: await packed(content) })))
  })
  await pagefind.close()
  for (const file of [...fragments.flat(), ...engine]) write(file)
}
