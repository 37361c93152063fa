import { foldWord, wordsIn } from '../search/fold-word.ts'
import { stemWord } from '../search/stem-word.ts'

/** Whether every word of a phrase stands among these (folded), in whatever inflection. */
export function standsIn(vocabulary: ReadonlySet<string>): (phrase: string) => boolean {
  const stems = new Set([...vocabulary].flatMap(word => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).map(stemWord))
  return phrase => wordsIn(phrase).every(word => stems.has(stemWord(foldWord(word))))
}
