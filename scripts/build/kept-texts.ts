import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Publication } from '../../src/document/publication.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import type { MadeText } from './made-text.ts'

/** What is kept of a text: what was made of it, its search records, and the text itself. */
export const textEndings = ['json', 'records.json', 'text'] as const

/** The file that one of these is kept in. */
export function fileOfText(folder: string, key: string, ending: (typeof textEndings)[number]): string {
  return join(folder, `${key.replaceAll('/', '~')}.${ending}`)
}

/** What is kept of texts between builds, below one folder. */
export interface KeptTexts {
  write(made: MadeText, publication: Publication | null, records: readonly SearchRecord[]): void
  /** What was made of a text from the things with this hash; null when that is not kept whole: then it is made again. */
  made(key: string, hash: string): MadeText | null
  publication(key: string): Publication
  records(key: string): readonly SearchRecord[]
}

/** Opens the folder. */
export function keptTexts(folder: string): KeptTexts {
  mkdirSync(folder, { recursive: true })
  return {
    write(made, publication, records) {
      // The list that names the hash goes first and comes back last: whoever finds it finds the rest of the same making.
      rmSync(fileOfText(folder, made.key, 'json'), { force: true })
      writeFileSync(fileOfText(folder, made.key, 'records.json'), JSON.stringify(records))
      // The chapters share their nodes with the whole text; this form keeps that, and JSON does not.
      if (publication) writeFileSync(fileOfText(folder, made.key, 'text'), serialize(publication))
      writeFileSync(fileOfText(folder, made.key, 'json'), JSON.stringify(made))
    },
    made(key, hash) {
      try {
        const made: MadeText = JSON.parse(readFileSync(fileOfText(folder, key, 'json'), 'utf8'))
        return made.hash === hash ? made : null
      } catch {
        return null
      }
    },
    publication: key => deserialize(readFileSync(fileOfText(folder, key, 'text'))),
    records: key => JSON.parse(readFileSync(fileOfText(folder, key, 'records.json'), 'utf8')),
  }
}
