import { firstCharacter, isAsciiSign, isLetter, isSpace, lastCharacter } from './character-kind.ts'
import type { Piece } from './inline-pieces.ts'

/** The pieces of text whose first (`starts`) or last (`ends`) character must be written as a reference. */
export interface Encoded {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** As it is with most lines. */
const nothing: Encoded = { starts: new Set(), ends: new Set() }

interface Encoding extends Encoded {
  readonly starts: Set<number>
  readonly ends: Set<number>
}

/**
 * A mark of emphasis opens only before and closes only after something that is no space, and beside a sign that is no
 * letter only when the other side is no letter either (CommonMark 6.2). Where that does not hold, the character beside
 * it is written as a reference, which begins and ends with such a sign.
 */
export function encodedNeighbours(pieces: readonly Piece[]): Encoded {
  if (!pieces.some(({ kind }) => kind === 'mark')) return nothing
  const encoding: Encoding = { starts: new Set(), ends: new Set() }
  const size = () => encoding.starts.size + encoding.ends.size
  // A reference is a sign to the mark on its other side, so one may ask for another.
  for (let before = -1; before < size(); ) {
    before = size()
    for (const [index, piece] of pieces.entries())
      if (piece.kind === 'mark') encodeAround(pieces, piece, index, encoding)
  }
  return encoding
}

function encodeAround(
  pieces: readonly Piece[],
  { value, opens }: Extract<Piece, { kind: 'mark' }>,
  index: number,
  encoding: Encoding,
): void {
  const [inner, outer] = opens ? [index + 1, index - 1] : [index - 1, index + 1]
  const innerCharacter = edgeOf(pieces, inner, opens, encoding)
  const outerCharacter = edgeOf(pieces, outer, !opens, encoding)
  const isFree = outerCharacter === '' || isSpace(outerCharacter) || isAsciiSign(outerCharacter)
  const splitsWord = value.startsWith('*') && isLetter(innerCharacter)
  if (isSpace(innerCharacter)) (opens ? encoding.starts : encoding.ends).add(inner)
  if (!isFree && !splitsWord) (opens ? encoding.ends : encoding.starts).add(outer)
}

/**
 * The first or last character of a piece; empty where a line begins or ends. A break, and a character that is written
 * as a reference, count as the sign they begin or end with.
 */
function edgeOf(pieces: readonly Piece[], index: number, first: boolean, { starts, ends }: Encoded): string {
  const piece = pieces[index]
  if (piece === undefined) return ''
  if (piece.kind === 'break') return ';'
  const character = first ? firstCharacter(piece.value) : lastCharacter(piece.value)
  const isOne = piece.value.length === character.length
  const isEncoded = (first || isOne ? starts : ends).has(index) || (isOne && ends.has(index))
  return isEncoded ? ';' : character
}
