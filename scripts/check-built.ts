import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/document/finding.ts'
import type { Publication } from '../src/document/publication.ts'
import { compareChapters } from '../src/rules/compare-chapters.ts'
import { pageWords } from '../src/rules/page-words.ts'
import { checkPublication, type PublicationLedger } from '../src/rules/publication-ledger.ts'
import { chapterAddress, publicationKey, wholeAddress } from '../src/site/address.ts'
import type { Site } from '../src/site/site.ts'
import type { Content, Source } from './load-content.ts'

/** What the built pages print of the sources: every difference, and the words over all publications. */
export interface BuiltCheck {
  readonly findings: readonly Finding[]
  readonly words: Pick<PublicationLedger['words'], 'source' | 'unaccounted'>
}

/**
 * Holds the built pages against the sources, word by word: the page with the whole text against its source, and the
 * chapters one after the other against the whole. Throws when a page is missing or holds no publication.
 */
export function checkBuilt(folder: string, content: Content, site: Site): BuiltCheck {
  const sources = new Map(content.sources.map(source => [source.key, source]))
  const checks = site.publications.map(publication => {
    const source = sources.get(publicationKey(publication))
    if (!source) throw new Error(`no source for ${publicationKey(publication)}`)
    return checkBuiltText(folder, publication, source)
  })
  const sum = (name: 'source' | 'unaccounted') => checks.reduce((total, { words }) => total + words[name], 0)
  return {
    findings: checks.flatMap(check => check.findings),
    words: { source: sum('source'), unaccounted: sum('unaccounted') },
  }
}

/** Holds the built pages of one text against its source. */
export function checkBuiltText(folder: string, publication: Publication, source: Source): PublicationLedger {
  const read = (address: string) => pageWords(readFileSync(join(folder, address, 'index.html'), 'utf8'))
  const whole = read(wholeAddress(publication))
  const { words, findings } = checkPublication(source.read, whole, source.due)
  const chapters = publication.chapters.map(chapter => read(chapterAddress(publication, chapter)))
  return { words, findings: [...findings, ...compareChapters(source.file, whole, chapters)] }
}
