import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '../src/document/publication.ts'
import { compareChapters } from '../src/rules/compare-chapters.ts'
import { pageWords } from '../src/rules/page-words.ts'
import { checkPublication, type PublicationLedger } from '../src/rules/publication-ledger.ts'
import { chapterAddress, wholeAddress } from '../src/site/address.ts'
import type { Source } from './load-content.ts'

/**
 * Holds the built pages of a text against its source, word by word: the page with the whole text against the source,
 * and the chapters one after the other against the whole. Throws when a page is missing or holds no publication.
 */
export function checkBuiltText(folder: string, publication: Publication, source: Source): PublicationLedger {
  const read = (address: string) => pageWords(readFileSync(join(folder, address, 'index.html'), 'utf8'))
  const whole = read(wholeAddress(publication))
  const { words, findings } = checkPublication(source.read, whole, source.due)
  const chapters = publication.chapters.map(chapter => read(chapterAddress(publication, chapter)))
  return { words, findings: [...findings, ...compareChapters(source.file, whole, chapters)] }
}
