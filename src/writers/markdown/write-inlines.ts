import type { Inline } from '../../document/node.ts'
import { escapeText, type TextSurroundings } from './escape-text.ts'
import { type Encoded, encodedNeighbours } from './flanking.ts'
import { type Piece, piecesOf } from './inline-pieces.ts'
import { simplifyInlines } from './simplify-inlines.ts'

/** What kind of line the words stand in: only a paragraph may hold a line break as such. */
export type LineKind = 'paragraph' | 'heading' | 'cell'

/** A line that is being written. */
interface Line {
  readonly pieces: readonly Piece[]
  readonly kind: LineKind
  readonly encoded: Encoded
}

/** Words with their emphasis, links and notes as Markdown. */
export function writeInlines(inlines: readonly Inline[], kind: LineKind): string {
  const pieces = piecesOf(simplifyInlines(inlines))
  const line: Line = { pieces, kind, encoded: encodedNeighbours(pieces) }
  return pieces.map((piece, index) => writePiece(line, piece, index)).join('')
}

function writePiece(line: Line, piece: Piece, index: number): string {
  if (piece.kind === 'text') return escapeText(piece.value, surroundingsOf(line, piece.inBrackets, index))
  if (piece.kind !== 'break') return piece.value
  return endsLine(line, index) ? '\\\n' : '&#10;'
}

/** At an end of a block, beside another break, or where a line must not end, a break is written as a reference. */
function endsLine({ pieces, kind }: Line, index: number): boolean {
  const isText = (piece: Piece | undefined) => piece?.kind === 'text' && piece.value.trim() !== ''
  return kind === 'paragraph' && isText(pieces[index - 1]) && isText(pieces[index + 1])
}

function surroundingsOf(line: Line, inBrackets: boolean, index: number): TextSurroundings {
  const { pieces, kind, encoded } = line
  const [before, after] = [pieces[index - 1], pieces[index + 1]]
  const followsBreak = before?.kind === 'break' && endsLine(line, index - 1)
  return {
    start: index === 0 ? (kind === 'paragraph' ? 'paragraph' : 'line') : followsBreak ? 'break' : 'inside',
    endsLine: after === undefined,
    endsHeading: kind === 'heading' && after === undefined,
    inBrackets,
    inCell: kind === 'cell',
    afterNote: before?.kind === 'syntax' && before.value.endsWith(']'),
    afterBracket: before?.kind === 'syntax' && before.value === '[',
    beforeBracket: after?.kind === 'syntax' && after.value.startsWith('['),
    encodeFirst: encoded.starts.has(index),
    encodeLast: encoded.ends.has(index),
  }
}
