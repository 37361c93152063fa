import type { Finding } from '../src/document/finding.ts'
import type { Rule } from '../src/document/rule.ts'
import { referenceSessionMismatch, referenceWithoutChamber } from '../src/readers/inline/check-references.ts'
import { checkAddresses, checkIds, checkThemes } from '../src/rules/site-rules.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import type { Site } from '../src/site/site.ts'
import type { Content } from './load-content.ts'

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
      return publication ? [...proveStructure(source.reading, publication.document)] : []
    }),
    ...checkAddresses(pages.map(page => page.address)),
  ]
}
