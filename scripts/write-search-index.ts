import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../src/search/search-record.ts'

/**
 * Writes the Pagefind index of these records into `folder`.
 * Throws with Pagefind's own words, and when there are no records: a search that finds nothing is a fault.
 */
export async function writeSearchIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  if (records.length === 0) throw new Error('no records for the search index')
  const { index, errors } = await createIndex({ forceLanguage: 'nl' })
  if (!index) throw new Error(errors.join('\n'))
  for (const { url, content, language, meta, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    })
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  await close()
}
