import type { Inline } from '../../document/node.ts'
import { unreachable } from '../../document/unreachable.ts'
import { writeAddress } from './write-address.ts'
import { writeBraces } from './write-braces.ts'

/** What a line of Markdown is made of: words still to be escaped, marks of emphasis, breaks, and other syntax as it is. */
export type Piece =
  | { readonly kind: 'text'; readonly value: string; readonly inBrackets: boolean }
  | { readonly kind: 'syntax'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string; readonly opens: boolean }
  | { readonly kind: 'break' }

/** Where a piece stands: inside brackets (a link, a phrase), inside emphasis that is marked with `mark`. */
interface Surroundings {
  readonly inBrackets: boolean
  readonly mark: string
}

/** The pieces of simplified inlines, in order. */
export function piecesOf(inlines: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const inline of inlines) push(pieces, inline, { inBrackets: false, mark: '' })
  return pieces
}

function push(pieces: Piece[], inline: Inline, around: Surroundings): void {
  switch (inline.type) {
    case 'text':
      pieces.push({ kind: 'text', value: inline.value, inBrackets: around.inBrackets })
      return
    case 'break':
      pieces.push({ kind: 'break' })
      return
    case 'footnoteReference':
      pieces.push({ kind: 'syntax', value: `[^${noteIdentifier(inline.identifier)}]` })
      return
    case 'link':
      pushBrackets(pieces, inline.children, `](${writeAddress(inline.url)})`, around)
      return
    case 'foreignPhrase':
      pushBrackets(pieces, inline.children, `]${writeBraces([['taal', inline.lang]])}`, around)
      return
    case 'emphasis':
    case 'strong':
      pushEmphasis(pieces, inline, around)
      return
    case 'documentReference':
    case 'abbreviation':
      for (const child of inline.children) push(pieces, child, around)
      return
    default:
      unreachable(inline)
  }
}

function pushBrackets(pieces: Piece[], children: readonly Inline[], end: string, around: Surroundings): void {
  pieces.push({ kind: 'syntax', value: '[' })
  for (const child of children) push(pieces, child, { ...around, inBrackets: true })
  pieces.push({ kind: 'syntax', value: end })
}

/** Marks with `*`, and with `_` where a `*` stands around or directly before: two marks of one kind would run together. */
function pushEmphasis(
  pieces: Piece[],
  { type, children }: Extract<Inline, { type: 'emphasis' | 'strong' }>,
  around: Surroundings,
): void {
  const last = pieces.at(-1)
  const touches = last?.kind === 'mark' && last.value.startsWith('*')
  const mark = around.mark === '*' || (around.mark === '' && touches) ? '_' : '*'
  const value = type === 'strong' ? mark + mark : mark
  pieces.push({ kind: 'mark', value, opens: true })
  for (const child of children) push(pieces, child, { ...around, mark })
  pieces.push({ kind: 'mark', value, opens: false })
}

/** An identifier as it can stand in a note marker, also in a cell of a table. */
export function noteIdentifier(identifier: string): string {
  return identifier.replaceAll(/[\s[\]|]/g, '-') || '-'
}
