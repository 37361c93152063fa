import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from '../src/document/publication.ts'
import { compareChapters } from '../src/rules/compare-chapters.ts'
import { pageWords } from '../src/rules/page-words.ts'
import { checkPage, type PublicationLedger } from '../src/rules/publication-ledger.ts'
import { chapterAddress, wholeAddress } from '../src/site/address.ts'
import type { SourceAccount } from '../src/site/source-account.ts'
import type { Source } from './load-content.ts'

/**
 * Holds the built pages of a text against its source, word by word: the page with the whole text against the source,
 * and the chapters one after the other against the whole. Throws when a page is missing or holds no publication.
 * Input: what came of holding the text itself against its source.
 */
export function checkBuiltText(
  folder: string,
  publication: Publication,
  source: Source,
  account?: Pick<SourceAccount, 'words' | 'differences'>,
): PublicationLedger {
  const read = (address: string) => pageWords(readFileSync(join(folder, address, 'index.html'), 'utf8'))
  const whole = read(wholeAddress(publication))
  const ledger = account && { words: account.words, findings: account.differences }
  const before = ledger ? { document: publication.document, ledger } : null
  const { words, findings } = checkPage(source.read, whole, source.due, before)
  const chapters = publication.chapters.map(chapter => read(chapterAddress(publication, chapter)))
  return { words, findings: [...findings, ...compareChapters(source.file, whole, chapters)] }
}
