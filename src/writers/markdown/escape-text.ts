import { firstCharacter, isSpace, lastCharacter, referenceTo } from './character-kind.ts'
import { closingPosition, type LineStart, openingPosition } from './line-openings.ts'
import { type Neighbours, unsafePositions } from './unsafe-characters.ts'

/** Where a text stands and what it must not become there. */
export interface TextSurroundings extends Neighbours {
  readonly start: LineStart
  /** Nothing follows on this line. */
  readonly endsLine: boolean
  readonly endsHeading: boolean
  /** A mark of emphasis beside the text must not see a letter or space in its first or last character. */
  readonly encodeFirst: boolean
  readonly encodeLast: boolean
}

/** A text as it must be written so that it is read as these words again, and looks like them on a code host. */
export function escapeText(text: string, around: TextSurroundings): string {
  const value = text.replaceAll(/[\t\n\v\f\r]/g, ' ')
  const { head, body, tail } = splitEncoded(value, around)
  const slashes = [
    ...unsafePositions(body, around),
    ...(head === '' ? [openingPosition(value, around.start)] : []),
    ...(around.endsHeading ? [closingPosition(body)] : []),
  ]
  return referencesTo(head) + foldSafely(insertSlashes(body, slashes)) + referencesTo(tail)
}

/** A text without the characters at its ends that must be written as references. */
function splitEncoded(value: string, around: TextSurroundings): { head: string; body: string; tail: string } {
  const [first, last] = [firstCharacter(value), lastCharacter(value)]
  const atStart = around.encodeFirst || (around.start !== 'inside' && isSpace(first))
  const atEnd = around.encodeLast || (around.endsLine && isSpace(last))
  const isOne = value.length === first.length
  const head = atStart || (isOne && atEnd) ? first : ''
  const tail = atEnd && !isOne ? last : ''
  return { head, body: value.slice(head.length, value.length - tail.length), tail }
}

function referencesTo(characters: string): string {
  return characters === '' ? '' : referenceTo(characters)
}

function insertSlashes(text: string, positions: readonly (number | null)[]): string {
  if (positions.every(position => position === null)) return text
  const cuts = [...new Set(positions.filter(position => position !== null))].sort((one, other) => one - other)
  const parts = [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length))
  return parts.join('\\')
}

/** White space folds when it is read: a second space in a row is written as a reference. */
function foldSafely(text: string): string {
  return text.includes('  ') ? text.replaceAll(/(?<= ) /g, '&#32;') : text
}
