import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../src/search/search-record.ts'

/**
 * Writes the Pagefind index of these records into `folder`.
 * Throws with Pagefind's own words, and when there are no records: a search that finds nothing is a fault.
 */
export async function writeSearchIndex(folder: string, records: Iterable<SearchRecord>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' })
  if (!index) throw new Error(errors.join('\n'))
  let count = 0
  for (const { url, content, language, meta, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    })
    count += 1
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  if (count === 0) throw new Error('no records for the search index')
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  await close()
}
