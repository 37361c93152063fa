import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../src/search/search-record.ts'
import { settleIndex } from './settle-index.ts'

const language = 'nl'

/**
 * Writes the Pagefind index of these records into `folder`.
 * Throws with Pagefind's own words, and when there are no records: a search that finds nothing is a fault.
 */
export async function writeSearchIndex(folder: string, records: Iterable<SearchRecord>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (!index) throw new Error(errors.join('\n'))
  let count = 0
  for (const { url, content, meta, filters, ...record } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: record.language,
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    })
    count += 1
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  if (count === 0) throw new Error('no records for the search index')
  // Pagefind can write the files itself, but says that it has before all of their bytes are there.
  const { files, errors: faults } = await index.getFiles()
  if (faults.length > 0) throw new Error(faults.join('\n'))
  await close()
  for (const { path, content } of settleIndex(files, language)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    // It can be one and the same with a file of the last site, which stays as it is.
    rmSync(file, { force: true })
    writeFileSync(file, content)
  }
}
