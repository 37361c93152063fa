import { readingsOf } from './abbreviation-shape.ts'
import { costOf, folded, matchInitials } from './match-initials.ts'
import type { Word } from './words-of.ts'

/** The words that explain a short form, and how many units of it they explain (`GA I&V` of `GA I&V 2019-2022`). */
export interface Explanation {
  readonly length: number
  readonly words: readonly Word[]
}

/** The last of the words before `(AIVD)` that explain it, or null. */
export function explainByLast(short: string, words: readonly Word[]): Explanation | null {
  for (const { length, letters, limit } of readingsOf(short)) {
    const recent = words.slice(-2 * letters.length - 3)
    const fit = matchInitials(letters, recent)
    const from = fit && fit.cost <= limit ? fit.from : looseFit(short, letters, recent)
    if (from !== null) return { length, words: recent.slice(from) }
  }
  return explainByParts(short, words)
}

/** All of the words, as in `ZSM (Zorgvuldig, Snel en op Maat)`, or null. */
export function explainByAll(short: string, words: readonly Word[]): Explanation | null {
  const reading = readingsOf(short).find(
    ({ letters, limit }) => words.length <= 2 * letters.length + 3 && costOf(letters, words) <= limit,
  )
  return reading ? { length: reading.length, words } : null
}

/** `landelijke voorziening van het digitaal stelsel Omgevingswet (DSO-LV)`: the parts may come in the other order. */
function explainByParts(short: string, words: readonly Word[]): Explanation | null {
  const [main, addition, ...others] = short.split('-')
  if (!main || !addition || others.length > 0 || !/^\p{Lu}+$/u.test(main + addition)) return null
  const last = explainByLast(main, words)
  const before = last ? withoutLight(words.slice(0, words.length - last.words.length)) : []
  const [first] = explainByLast(addition, before)?.words ?? []
  return first ? { length: short.length, words: words.slice(words.indexOf(first)) } : null
}

function withoutLight(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex(word => !/^(?:aan|bij|de|het|in|op|van|voor)$/.test(word.text))
  return words.slice(0, end + 1)
}

/**
 * A last try for three capitals and more: letters in order within a name (`Group of States against Corruption`, GRECO),
 * or one compound with the same beginning (`Dataverordening`, Data ACT).
 */
function looseFit(short: string, letters: string, words: readonly Word[]): number | null {
  if (!/\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(short)) return null
  const last = words.at(-1)?.text ?? ''
  for (let from = words.length - 2; from >= 0 && /^\p{Lu}/u.test(last); from--) {
    const name = words.slice(from).map(word => word.text)
    if (/^\p{Lu}/u.test(name[0] ?? '') && isInOrder(letters, folded(name.join(' ')))) return from
  }
  const [opening = ''] = short.split(' ')
  return opening !== short && opening.length >= 4 && last.startsWith(opening) ? words.length - 1 : null
}

function isInOrder(letters: string, text: string): boolean {
  let at = text.startsWith(letters[0] ?? ' ') ? 0 : text.length
  return [...letters].every(letter => {
    at = text.indexOf(letter, at) + 1
    return at > 0
  })
}
