import { noteMark } from './flat-text.ts'

/** A stretch of a text, mostly a word, with its offset in the text. */
export interface Word {
  readonly start: number
  readonly text: string
}

const word = new RegExp(`[^\\s${noteMark}"“”„«»‘,;]+`, 'gu')
/** The words of a stretch, without quotation marks and commas. */
export function wordsOf(stretch: Word): readonly Word[] {
  return [...stretch.text.matchAll(word)].map(match => ({ start: stretch.start + match.index, text: match[0] }))
}

/** The words since the last sentence began, also since a bracket or an opening quotation mark. */
export function lastSentence({ start, text }: Word): readonly Word[] {
  let from = text.length
  while (from > 0 && !endsSentence(text, from - 1)) from--
  return wordsOf({ start: start + from, text: text.slice(from) })
}

/** Where a name cannot begin earlier: `St. Eustatius` goes on, `… gemeenten. De` does not. */
function endsSentence(text: string, at: number): boolean {
  if (text[at] === '.')
    return /^\s/u.test(text.slice(at + 1, at + 2)) && /\p{L}{4}$/u.test(text.slice(Math.max(0, at - 8), at))
  return '!?;:()[]“„«|'.includes(text.charAt(at))
}
