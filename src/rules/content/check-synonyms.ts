import type { Finding } from '../../document/finding.ts'
import type { Synonym } from '../../document/synonym.ts'

/**
 * Reports `synonym-not-in-texts` (a word of the texts that stands in no text: it can find nothing) and
 * `synonym-doubled` (a word of citizens in two entries: a reader would be told of both at once).
 * Input: whether all words of a phrase stand in the texts.
 */
export function* checkSynonyms(synonyms: readonly Synonym[], stands: (phrase: string) => boolean): Generator<Finding> {
  const seen = new Set<string>()
  for (const { place, people, texts } of synonyms) {
    for (const text of texts) if (!stands(text)) yield { rule: 'synonym-not-in-texts', place, quote: text }
    for (const one of people.map(word => word.toLowerCase())) {
      if (seen.has(one)) yield { rule: 'synonym-doubled', place, quote: one }
      seen.add(one)
    }
  }
}
