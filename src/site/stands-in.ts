import { foldWord, wordsIn } from '../search/fold-word.ts'
import { stemWord } from '../search/stem-word.ts'
import { vocabularyOf } from './search-records.ts'
import type { Site } from './site.ts'

/** Whether every word of a phrase stands in the texts, in whatever inflection. */
export function standsIn(site: Pick<Site, 'publications'>): (phrase: string) => boolean {
  const stems = new Set([...vocabularyOf(site)].flatMap(word => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).map(stemWord))
  return phrase => wordsIn(phrase).every(word => stems.has(stemWord(foldWord(word))))
}
