import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vocabularyOf } from '../../src/site/digest/text-digest.ts'
import { hashOf } from './build-state.ts'
import { writeWhole } from './kept-file.ts'
import type { MadeText } from './made-text.ts'

/**
 * Every word of all texts, folded. The words of the texts of a year together are kept below `folder` for as long as
 * those texts stay the same: most words stand in most texts, and finding that out again took a twentieth of a build
 * after one change.
 */
export function everyWord(folder: string, texts: readonly MadeText[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [year, own] of Map.groupBy(texts, ({ key }) => key.slice(0, 4)))
    for (const word of wordsOfYear(join(folder, `${year}.words`), own)) words.add(word)
  return words
}

/** A file has the hash of the texts on its first line, and the words on the second. */
function wordsOfYear(file: string, texts: readonly MadeText[]): Iterable<string> {
  const hash = hashOf(...texts.map(one => one.hash))
  const [last, kept = ''] = readOr(file, '\n').split('\n')
  if (last === hash) return kept === '' ? [] : kept.split(' ')
  const words = vocabularyOf(texts.flatMap(({ digest }) => digest ?? []))
  writeWhole(file, `${hash}\n${[...words].join(' ')}`)
  return words
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
