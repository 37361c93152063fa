import { sentencesOf } from '../../document/sentences.ts'
import type { Passage } from '../passages.ts'
import type { FoundSentence, Fragment } from './index-page.ts'

/** A stretch of a text that a recogniser found (UTF-16). */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences of a passage in which something was found, with what was found marked. Stretches are in order. */
export function foundSentences({ text, spot }: Passage, stretches: readonly Stretch[]): readonly FoundSentence[] {
  if (stretches.length === 0) return []
  return sentencesOf(text).flatMap(sentence => {
    const end = sentence.start + sentence.text.length
    const inside = stretches.filter(one => one.start >= sentence.start && one.start < end)
    if (inside.length === 0) return []
    const local = inside.map(one => ({ start: one.start - sentence.start, end: one.end - sentence.start }))
    return [{ fragments: fragmentsOf(sentence.text, local), spot }]
  })
}

function fragmentsOf(text: string, stretches: readonly Stretch[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  let at = 0
  for (const { start, end } of stretches) {
    fragments.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...fragments, { text: text.slice(at), marked: false }].filter(fragment => fragment.text !== '')
}
