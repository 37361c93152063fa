import type { Inline } from '../../document/node.ts'
import { escapeText, type TextSurroundings } from './escape-text.ts'
import { type Piece, piecesOf } from './inline-pieces.ts'
import { simplifyInlines } from './simplify-inlines.ts'

/** What kind of line the words stand in: only a paragraph may hold a line break as such. */
export type LineKind = 'paragraph' | 'heading' | 'cell'

/** Words with their emphasis, links and notes as Markdown. */
export function writeInlines(inlines: readonly Inline[], kind: LineKind): string {
  const pieces = piecesOf(simplifyInlines(inlines))
  const encoded = encodedNeighbours(pieces)
  return pieces.map((piece, index) => writePiece(pieces, piece, index, kind, encoded)).join('')
}

/** The pieces of text whose last (`ends`) or first (`starts`) character must be written as a reference. */
interface Encoded {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

function writePiece(pieces: readonly Piece[], piece: Piece, index: number, kind: LineKind, encoded: Encoded): string {
  if (piece.kind === 'break') return writeBreak(pieces, index, kind)
  if (piece.kind !== 'text') return piece.value
  return escapeText(piece.value, surroundingsOf(pieces, piece, index, kind, encoded))
}

/** At an end of a block, beside another break, or where a line must not end, a break is written as a character. */
function writeBreak(pieces: readonly Piece[], index: number, kind: LineKind): string {
  return isLineEnd(pieces, index, kind) ? '\\\n' : '&#10;'
}

function isLineEnd(pieces: readonly Piece[], index: number, kind: LineKind): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]]
  const isText = (piece: Piece | undefined) => piece?.kind === 'text' && piece.value.trim() !== ''
  return kind === 'paragraph' && isText(before) && isText(after)
}

function surroundingsOf(
  pieces: readonly Piece[],
  piece: Extract<Piece, { kind: 'text' }>,
  index: number,
  kind: LineKind,
  encoded: Encoded,
): TextSurroundings {
  const [before, after] = [pieces[index - 1], pieces[index + 1]]
  const followsBreak = before?.kind === 'break' && isLineEnd(pieces, index - 1, kind)
  return {
    start: index === 0 ? (kind === 'paragraph' ? 'paragraph' : 'line') : followsBreak ? 'break' : 'inside',
    endsLine: index === pieces.length - 1,
    inBrackets: piece.inBrackets,
    inCell: kind === 'cell',
    inHeading: kind === 'heading' && index === pieces.length - 1,
    afterNote: before?.kind === 'syntax' && before.value.endsWith(']'),
    afterBracket: before?.kind === 'syntax' && before.value === '[',
    beforeBracket: after?.kind === 'syntax' && after.value.startsWith('['),
    encodeFirst: encoded.starts.has(index),
    encodeLast: encoded.ends.has(index),
  }
}

/**
 * A mark of emphasis opens only before and closes only after something that is no space, and beside a sign that is no
 * letter only when the other side is no letter either (CommonMark 6.2). Where that does not hold, the character beside
 * it is written as a reference, which begins and ends with such a sign.
 */
function encodedNeighbours(pieces: readonly Piece[]): Encoded {
  const encoded = { starts: new Set<number>(), ends: new Set<number>() }
  const size = () => encoded.starts.size + encoded.ends.size
  // A reference is a sign to the mark on its other side, so one may ask for another.
  for (let before = -1; before < size(); ) {
    before = size()
    for (const [index, piece] of pieces.entries())
      if (piece.kind === 'mark') encodeAround(pieces, piece, index, encoded)
  }
  return encoded
}

function encodeAround(
  pieces: readonly Piece[],
  { value, opens }: Extract<Piece, { kind: 'mark' }>,
  index: number,
  { starts, ends }: { readonly starts: Set<number>; readonly ends: Set<number> },
): void {
  const [inner, outer] = opens ? [index + 1, index - 1] : [index - 1, index + 1]
  const innerCharacter = edgeOf(pieces, inner, opens, { starts, ends })
  const outerCharacter = edgeOf(pieces, outer, !opens, { starts, ends })
  const isFree = outerCharacter === '' || isSpace(outerCharacter) || isAsciiSign(outerCharacter)
  const splitsWord = value.startsWith('*') && /[\p{L}\p{N}]/u.test(innerCharacter)
  if (isSpace(innerCharacter)) (opens ? starts : ends).add(inner)
  if (!isFree && !splitsWord) (opens ? ends : starts).add(outer)
}

/**
 * The first or last character of a piece; empty where a line begins or ends. A break, and a character that is written
 * as a reference, count as the sign they begin or end with.
 */
function edgeOf(pieces: readonly Piece[], index: number, first: boolean, { starts, ends }: Encoded): string {
  const piece = pieces[index]
  if (piece === undefined) return ''
  if (piece.kind === 'break') return ';'
  const characters = [...piece.value]
  const isEncoded =
    (first ? starts : ends).has(index) || (characters.length === 1 && (starts.has(index) || ends.has(index)))
  return (isEncoded ? ';' : first ? characters[0] : characters.at(-1)) ?? ''
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isAsciiSign(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}
