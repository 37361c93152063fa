import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Publication } from '../../src/document/publication.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import type { TextDigest } from '../../src/site/digest/text-digest.ts'
import type { MadeText } from './made-text.ts'

/** What is kept of a text: what was made of it, its long lists of words, its search records, and the text itself. */
export const textEndings = ['json', 'names.json', 'words.txt', 'records.json', 'text'] as const

/** The file that one of these is kept in. */
export function fileOfText(folder: string, key: string, ending: (typeof textEndings)[number]): string {
  return join(folder, `${key.replaceAll('/', '~')}.${ending}`)
}

/** What is kept of texts between builds, below one folder. */
export interface KeptTexts {
  /** Input: the search records as JSON. Output: what was made, as a later build reads it, so that both make the same of it. */
  write(made: MadeText, publication: Publication | null, records: string): MadeText
  /** What was made of a text from the things with this hash; null when that is not kept whole: then it is made again. */
  made(key: string, hash: string): MadeText | null
  /** The same text, its lists of words read only when they are asked for, and held by nobody. */
  withoutWords(made: MadeText): MadeText
  publication(key: string): Publication
  records(key: string): readonly SearchRecord[]
}

/** Opens the folder. */
export function keptTexts(folder: string): KeptTexts {
  mkdirSync(folder, { recursive: true })
  const withoutWords = (made: MadeText): MadeText => ({
    ...made,
    digest:
      made.digest &&
      lazily(made.digest, {
        names: () => JSON.parse(readFileSync(fileOfText(folder, made.key, 'names.json'), 'utf8')),
        vocabulary: () => readFileSync(fileOfText(folder, made.key, 'words.txt'), 'utf8'),
      }),
  })
  return {
    withoutWords,
    write(made, publication, records) {
      // The list that names the hash goes first and comes back last: whoever finds it finds the rest of the same making.
      rmSync(fileOfText(folder, made.key, 'json'), { force: true })
      writeFileSync(fileOfText(folder, made.key, 'records.json'), records)
      // The chapters share their nodes with the whole text; this form keeps that, and JSON does not.
      if (publication) writeFileSync(fileOfText(folder, made.key, 'text'), serialize(publication))
      writeFileSync(fileOfText(folder, made.key, 'names.json'), JSON.stringify(made.digest?.names ?? null))
      writeFileSync(fileOfText(folder, made.key, 'words.txt'), made.digest?.vocabulary ?? '')
      const text = JSON.stringify(withoutWords(made))
      writeFileSync(fileOfText(folder, made.key, 'json'), text)
      return withoutWords(JSON.parse(text))
    },
    made(key, hash) {
      try {
        const made: MadeText = JSON.parse(readFileSync(fileOfText(folder, key, 'json'), 'utf8'))
        return made.hash === hash ? withoutWords(made) : null
      } catch {
        return null
      }
    },
    publication: key => deserialize(readFileSync(fileOfText(folder, key, 'text'))),
    records: key => JSON.parse(readFileSync(fileOfText(folder, key, 'records.json'), 'utf8')),
  }
}

/** Reads the parts of a digest that are as long as the text has words. */
interface WordLists {
  names(): TextDigest['names']
  vocabulary(): TextDigest['vocabulary']
}

/** A digest of which these are read when they are asked for: those of all texts together fill the memory. */
function lazily(digest: TextDigest, { names, vocabulary }: WordLists): TextDigest {
  // Not enumerable: what is written or sent to another thread has no lists either.
  return Object.defineProperties(
    { ...digest },
    { names: { get: names, enumerable: false }, vocabulary: { get: vocabulary, enumerable: false } },
  )
}
