import type { Finding } from '../src/document/finding.ts'
import type { Publication } from '../src/document/publication.ts'
import { applyRules } from '../src/rules/apply-rules.ts'
import { documentWords } from '../src/rules/document-words.ts'
import { checkPublication } from '../src/rules/publication-ledger.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { publicationKey } from '../src/site/address.ts'
import type { Page } from '../src/site/page.ts'
import type { Site } from '../src/site/site.ts'
import { checkEditorial } from './check-editorial.ts'
import type { Content, Source } from './load-content.ts'
import { readSourceOf } from './read-source.ts'

/** Everything that is wrong with the content, all at once: what reading it found, and what the rules find. */
export function checkContent(content: Content, site: Site, pages: readonly Page[]): readonly Finding[] {
  return [
    ...content.findings,
    ...applyRules(
      { publications: site.publications, themes: site.themes, addresses: pages.map(page => page.address) },
      [...content.texts].map(([file, text]) => ({ file, text })),
    ),
    ...content.sources.flatMap(source => {
      const publication = site.publications.find(one => publicationKey(one) === source.key)
      return publication ? compare(source, publication) : []
    }),
    ...checkEditorial(content, site),
  ]
}

/** A publication against its source, in words and structure; the build compares the built pages once more. */
function compare(source: Source, { document }: Publication): readonly Finding[] {
  const { findings } = checkPublication(readSourceOf(source), documentWords(document))
  return [...findings, ...proveStructure(source.reading, document)]
}
