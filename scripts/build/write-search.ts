import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compoundFinder } from '../../src/search/hidden-words.ts'
import { compoundSplitter } from '../../src/search/split-compounds.ts'
import { vocabularyOf } from '../../src/site/digest/text-digest.ts'
import { withCompounds } from '../../src/site/search-records.ts'
import { writeSearchIndex } from '../write-search-index.ts'
import { hashOf, type MadeFiles } from './build-state.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { MadeText } from './made-text.ts'
import type { Build } from './open-build.ts'
import { areIntact, linkFiles, writtenFiles } from './written-files.ts'

/** Writes the search index of all texts, or takes the last one when no record changed. */
export async function writeSearch(build: Build, texts: readonly MadeText[]): Promise<MadeFiles> {
  const { base, output, previous, before, progress } = build
  const vocabulary = vocabularyOf(texts.flatMap(({ digest }) => digest ?? []))
  const hash = hashOf(base, ...texts.map(one => one.recordsHash), [...vocabulary].sort().join(' '))
  const last = before?.search
  if (last?.hash === hash && areIntact(previous, last.files)) {
    linkFiles(previous, output, last.files)
    return last
  }
  const count = texts.reduce((sum, { records }) => sum + records, 0)
  progress.begin(`zoekindex van ${count} paragrafen`, 0)
  const find = compoundFinder(compoundSplitter(vocabulary))
  const folder = join(output, 'pagefind')
  await writeSearchIndex(folder, recordsOf(texts, build.texts, find))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(({ parentPath, name }) => relative(output, join(parentPath, name)))
  return { hash, files: writtenFiles(output, paths) }
}

function* recordsOf(texts: readonly MadeText[], kept: KeptTexts, find: (text: string) => string) {
  for (const { key, records } of texts)
    if (records > 0) for (const record of kept.records(key)) yield withCompounds(record, find)
}
