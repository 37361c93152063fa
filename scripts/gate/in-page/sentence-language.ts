import { nearestBlock, textNodes } from './text-blocks.ts'
import { isShown } from './visible.ts'

/** Small words that one language uses in nearly every sentence and the others do not. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van voor niet aan ook door wordt zijn naar bij deze dit dat die er met op te om uit over wij u heeft worden als'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to that for with by are this these which have has been from their its not will on it at be'.split(' '),
  ),
  fr: new Set('le la les des du et est une pour dans sur avec qui que aux par ne pas sont cette ces leur'.split(' ')),
  de: new Set(
    'der die das und ist nicht ein eine den dem des mit für auf von zu sich auch werden wird oder bei aus'.split(' '),
  ),
}
const fewestWords = 6
const fewestSmallWords = 3

/** A sentence whose words are not of the language it is said to be in. */
export interface ForeignSentence {
  readonly element: Element
  readonly sentence: string
  readonly declared: string
  readonly heard: string
}

/** Reads every sentence of the page and compares its small words with its `lang`. */
export function foreignSentences(): readonly ForeignSentence[] {
  return [...piecesByLanguage()].flatMap(([element, pieces]) =>
    [...pieces].flatMap(([declared, text]) =>
      text
        .split(/(?<=[.!?:;])\s+/)
        .map(sentence => ({ element, sentence, declared, heard: languageOf(sentence) ?? declared }))
        .filter(({ heard }) => heard !== declared),
    ),
  )
}

/** The text of each block, joined per language. */
function piecesByLanguage(): ReadonlyMap<Element, ReadonlyMap<string, string>> {
  const blocks = new Map<Element, Map<string, string>>()
  const blockOf = nearestBlock()
  for (const node of textNodes()) {
    const parent = node.parentElement
    if (!parent || !isShown(parent)) continue
    const block = blockOf(parent) ?? document.body
    const language = (parent.closest('[lang]')?.getAttribute('lang') ?? '').slice(0, 2)
    const pieces = blocks.get(block) ?? new Map<string, string>()
    pieces.set(language, (pieces.get(language) ?? '') + node.data)
    blocks.set(block, pieces)
  }
  return blocks
}

/** The language of a sentence, or null when it is too short to tell. */
function languageOf(sentence: string): string | null {
  const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  if (words.length < fewestWords) return null
  const scores = Object.entries(smallWords).map(([language, small]) => ({
    language,
    score: words.filter(word => small.has(word)).length,
  }))
  const [best, second] = scores.sort((one, other) => other.score - one.score)
  return best && best.score >= fewestSmallWords && best.score >= 2 * (second?.score ?? 0) ? best.language : null
}
