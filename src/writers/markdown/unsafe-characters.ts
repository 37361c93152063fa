import { firstCharacter, isLetter, lastCharacter } from './character-kind.ts'

/** What stands directly around a text. */
export interface Neighbours {
  /** The text stands in the brackets of a link or a phrase. */
  readonly inBrackets: boolean
  readonly inCell: boolean
  /** A note marker stands directly before: `(` or `:` would make it something else. */
  readonly afterNote: boolean
  /** A bracket opens directly before: `^` would make it a note marker. */
  readonly afterBracket: boolean
  /** A bracket opens directly after: `!` would make it a picture on a code host. */
  readonly beforeBracket: boolean
}

/** A character in a text: what precedes it and what follows. */
interface Position {
  readonly before: string
  readonly rest: string
}

/** Characters that mean something, and when. */
interface Unsafe {
  readonly characters: string
  readonly when: (at: Position, around: Neighbours) => boolean
}

const always = () => true

/**
 * One line per reason. What means something to this project's own reader comes first; from the backtick on it is what
 * only a code host would read into the text.
 */
const unsafe: readonly Unsafe[] = [
  { characters: '\\*{', when: always },
  { characters: '_', when: ({ before, rest }) => !(isLetter(lastCharacter(before)) && isLetter(firstCharacter(rest))) },
  { characters: '[', when: ({ rest }, { inBrackets }) => inBrackets || rest.startsWith('^') },
  { characters: ']', when: ({ rest }, { inBrackets }) => inBrackets || rest.startsWith('(') },
  { characters: '(:', when: ({ before }, { afterNote }) => afterNote && before === '' },
  { characters: '^', when: ({ before }, { afterBracket }) => afterBracket && before === '' },
  { characters: '&', when: ({ rest }) => /^#?\w+;/.test(rest) },
  { characters: '|', when: (_, { inCell }) => inCell },
  { characters: '`~', when: always },
  { characters: '<', when: ({ rest }) => /^[a-z/!?]/i.test(rest) },
  { characters: '!', when: ({ rest }, { beforeBracket }) => beforeBracket && rest === '' },
]

const candidates = /[\\*{_[\](:^&|`~<!]/g

const none: readonly number[] = []

/** Where in a text a backslash must stand so that the character after it means nothing. */
export function unsafePositions(text: string, around: Neighbours): readonly number[] {
  if (text.search(candidates) < 0) return none
  return [...text.matchAll(candidates)]
    .filter(({ 0: character, index }) => {
      const at = { before: text.slice(0, index), rest: text.slice(index + 1) }
      return unsafe.some(({ characters, when }) => characters.includes(character) && when(at, around))
    })
    .map(({ index }) => index)
}
