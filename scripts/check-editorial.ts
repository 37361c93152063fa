import { idsOf } from '../src/document/citable.ts'
import type { Finding } from '../src/document/finding.ts'
import { summaryOf } from '../src/readers/content/summaries.ts'
import { checkPairing } from '../src/rules/content/check-pairing.ts'
import { checkEverySectionHasTheme, checkRemarks } from '../src/rules/content/check-sections.ts'
import { checkSummary, type KnownIds } from '../src/rules/content/check-summary.ts'
import { checkSynonyms } from '../src/rules/content/check-synonyms.ts'
import { checkTerms, checkTopics } from '../src/rules/content/check-terms.ts'
import { publicationKey } from '../src/site/address.ts'
import { digestsOf, vocabularyOf } from '../src/site/digest/text-digest.ts'
import type { Site } from '../src/site/site.ts'
import { standsIn } from '../src/site/stands-in.ts'
import type { Content } from './load-content.ts'

/** What editors wrote around the texts, held against the texts: summaries, pairs, glossary, topics, remarks, themes. */
export function checkEditorial(content: Content, site: Site): readonly Finding[] {
  const publications = new Map(site.publications.map(one => [publicationKey(one), one]))
  const known: KnownIds = new Map([...publications].map(([key, { document }]) => [key, new Set(idsOf(document))]))
  const summaries = [
    ...Object.values(site.inShort ?? {}),
    ...content.themeSummaries.flatMap(({ overall, years }) => [...(overall ? [overall] : []), ...years.values()]),
  ]
  return [
    ...content.inShort.flatMap(({ document }) => summaryOf(document).findings),
    ...summaries.flatMap(summary => [...checkSummary(summary, known)]),
    ...content.pairings.flatMap(pairing => [...checkPairing(pairing, publications)]),
    ...checkTerms(content.terms, known),
    ...checkTopics(content.topics),
    ...checkSynonyms(content.synonyms, standsIn(vocabularyOf(digestsOf(site)))),
    ...[...publications].flatMap(([key, publication]) => [
      ...checkEverySectionHasTheme(publication),
      ...checkRemarks(key, publication, known),
    ]),
  ]
}
