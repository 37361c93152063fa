import type { Finding } from '../src/document/finding.ts'
import { checkPairing } from '../src/rules/content/check-pairing.ts'
import { checkSummary, type KnownIds } from '../src/rules/content/check-summary.ts'
import { checkSynonyms } from '../src/rules/content/check-synonyms.ts'
import { checkTerms, checkTopics } from '../src/rules/content/check-terms.ts'
import { publicationKey } from '../src/site/address.ts'
import type { TextDigest } from '../src/site/digest/text-digest.ts'
import type { SiteFrame } from '../src/site/site.ts'
import { standsIn } from '../src/site/stands-in.ts'
import type { SharedContent } from './load-content.ts'

/** What editors wrote around the texts, held against the texts: summaries, pairs, glossary, topics, synonyms. Input: every word of the texts. */
export function checkEditorial(
  shared: SharedContent,
  site: Pick<SiteFrame, 'inShort'>,
  digests: readonly TextDigest[],
  vocabulary: () => ReadonlySet<string>,
): readonly Finding[] {
  const known: KnownIds = new Map(
    digests.map(({ publication, places }) => [publicationKey(publication), new Set(places.flatMap(one => one.ids))]),
  )
  const headings = new Map(digests.map(one => [publicationKey(one.publication), new Map(one.headings)]))
  const summaries = [
    ...Object.values(site.inShort ?? {}),
    ...shared.themeSummaries.flatMap(({ overall, years }) => [...(overall ? [overall] : []), ...years.values()]),
  ]
  return [
    ...summaries.flatMap(summary => [...checkSummary(summary, known)]),
    ...shared.pairings.flatMap(pairing => [...checkPairing(pairing, headings)]),
    ...checkTerms(shared.terms, known),
    ...checkTopics(shared.topics),
    ...(shared.synonyms.length > 0 ? checkSynonyms(shared.synonyms, standsIn(vocabulary())) : []),
  ]
}
