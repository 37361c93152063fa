import { close, createIndex } from 'pagefind'

/** A piece of the site that a reader can find: its address with fragment, its words, and what is said of it. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  readonly language: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/**
 * Writes the Pagefind index of these records into `folder`.
 * Throws with Pagefind's own words, and when there are no records: a search that finds nothing is a fault.
 */
export async function writeSearchIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  if (records.length === 0) throw new Error('no records for the search index')
  const { index, errors } = await createIndex({ forceLanguage: 'nl' })
  if (!index) throw new Error(errors.join('\n'))
  for (const { url, content, language, meta, filters } of records) {
    const copied = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
    const added = await index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: copied })
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  await close()
}
