import type { Finding } from '../src/document/finding.ts'
import type { Publication } from '../src/document/publication.ts'
import type { Rule } from '../src/document/rule.ts'
import { referenceSessionMismatch, referenceWithoutChamber } from '../src/readers/inline/check-references.ts'
import { documentWords } from '../src/rules/document-words.ts'
import { checkPublication } from '../src/rules/publication-ledger.ts'
import { checkAddresses, checkIds, checkThemes } from '../src/rules/site-rules.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import type { Site } from '../src/site/site.ts'
import { checkEditorial } from './check-editorial.ts'
import type { Content, Source } from './load-content.ts'
import { readSourceOf } from './read-source.ts'

/** Rules that look at one publication at a time. */
const documentRules: readonly Rule[] = [referenceSessionMismatch, referenceWithoutChamber]

/** Everything that is wrong with the content, all at once: what reading it found, and what the rules find. */
export function checkContent(content: Content, site: Site, pages: readonly Page[]): readonly Finding[] {
  return [
    ...content.findings,
    ...site.publications.flatMap(publication => [
      ...checkThemes(publication, site.themes),
      ...checkIds(publication),
      ...documentRules.flatMap(rule => [...rule.check(publication.document)]),
    ]),
    ...content.sources.flatMap(source => {
      const publication = site.publications.find(one => publicationKey(one) === source.key)
      return publication ? compare(source, publication) : []
    }),
    ...checkEditorial(content, site),
    ...checkAddresses(pages.map(page => page.address)),
  ]
}

/** A publication against its source, in words and structure; the build compares the built pages once more. */
function compare(source: Source, { document }: Publication): readonly Finding[] {
  const { findings } = checkPublication(readSourceOf(source), documentWords(document))
  return [...findings, ...proveStructure(source.reading, document)]
}
