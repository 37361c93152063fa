import type { Document, Node } from './node.ts'
import { type PrintedPiece, type PrintedRun, printedRuns } from './printed-runs.ts'
import type { LineRole } from './reader.ts'
import { endOfWhiteSpace, endOfWord } from './white-space.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of the source and the pieces of the Document that print it; `left` is what no piece has printed yet. */
export interface TracedWord extends Word {
  pieces: readonly PrintedPiece[]
  left: string
  run: PrintedRun | null
}

/** Every word of the source with what became of it, and every word of the Document that the source does not have. */
export interface Trace {
  readonly words: readonly TracedWord[]
  readonly invented: readonly { readonly node: Node; readonly text: string }[]
  readonly linesOf: ReadonlyMap<Node, readonly number[]>
}

/**
 * Finds the words of a Document in the source it was read from, word by word and letter by letter.
 * Roles only say which lines a broken paragraph may skip; what a reader claims is never believed.
 * `sourceWords` are those of the source, for who has them already.
 */
export function traceWords(
  source: string,
  document: Document,
  roles: readonly LineRole[],
  sourceWords: readonly Word[] = wordsOf(source),
): Trace {
  const words = sourceWords.map(untraced)
  const invented: { node: Node; text: string }[] = []
  const linesOf = new Map<Node, number[]>()
  for (const run of printedRuns(document)) traceRun({ words, roles, invented, linesOf, run })
  return { words, invented, linesOf }
}

/** Shared, and never added to: most words get one piece or none. */
const noPieces: readonly PrintedPiece[] = []

function untraced({ text, line, column, offset }: Word): TracedWord {
  return { text, line, column, offset, pieces: noPieces, left: text, run: null }
}

/** Whether all of a word is printed; a marker or label may stand in brackets or end in a point or colon. */
export function isPrinted({ left, pieces }: TracedWord): boolean {
  return left === '' || (pieces.length > 0 && pieces.at(-1)?.kind !== 'words' && /^[)\].:]{1,2}$/.test(left))
}

interface Tracing {
  readonly words: readonly TracedWord[]
  readonly roles: readonly LineRole[]
  readonly invented: { node: Node; text: string }[]
  readonly linesOf: Map<Node, number[]>
  readonly run: PrintedRun
}

function traceRun(tracing: Tracing): void {
  const { run } = tracing
  let at = firstWordFrom(tracing.words, run.start.place.offset)
  for (const piece of run.pieces) {
    const only = [piece] as const
    let end = 0
    let line = 0
    for (
      let start = endOfWhiteSpace(piece.text, 0);
      start < piece.text.length;
      start = endOfWhiteSpace(piece.text, end)
    ) {
      end = endOfWord(piece.text, start)
      const text = wordBetween(piece.text, start, end, tracing.words[at])
      const found = findWord(tracing, at, text, piece.kind)
      const word = tracing.words[found]
      if (!word) {
        tracing.invented.push({ node: piece.node, text })
        continue
      }
      take(word, run, text, only)
      if (word.line !== line) addLine(tracing.linesOf, piece.node, word.line)
      line = word.line
      at = word.left === '' ? found + 1 : found
    }
  }
}

/** `text[start..end)`: nearly always the word that is looked for, and then nothing is cut out. */
function wordBetween(text: string, start: number, end: number, next: TracedWord | undefined): string {
  const isNext = next !== undefined && next.text.length === end - start && text.startsWith(next.text, start)
  return isNext ? next.text : text.slice(start, end)
}

/** Input: the piece at hand as a list, which all words have in common that nothing else prints. */
function take(word: TracedWord, run: PrintedRun, text: string, only: readonly [PrintedPiece]): void {
  word.pieces = word.pieces === noPieces ? only : [...word.pieces, ...only]
  word.run = run
  word.left = leftAfter(word.left, text, only[0].kind)
}

function addLine(linesOf: Map<Node, number[]>, node: Node, line: number): void {
  const lines = linesOf.get(node)
  if (!lines) linesOf.set(node, [line])
  else if (lines.at(-1) !== line) lines.push(line)
}

function leftAfter(left: string, text: string, kind: PrintedPiece['kind']): string {
  if (left === text) return ''
  const at = left.indexOf(text)
  const rest = left.slice(at + text.length)
  // A marker in brackets may have more of the sentence behind it: `ambtsdragers[1].`
  return kind !== 'words' && at > 0 && rest.length > 1 ? rest.replace(/^[)\]]/, '') : rest
}

/** The word that prints a piece: the next one, or the first of the next line that has the role of the line before. */
function findWord(tracing: Tracing, from: number, text: string, kind: PrintedPiece['kind']): number {
  const { words } = tracing
  if (words[from]?.left !== words[from]?.text && prints(words[from], text, kind)) return from
  const next = words[from]?.left === words[from]?.text ? from : from + 1
  const at = isOtherRole(tracing, next) ? nextOfSameRole(tracing, next) : next
  if (prints(words[at], text, kind)) return at
  return isCell(tracing, at) ? lowerInCell(tracing, at, text) : -1
}

function prints(word: TracedWord | undefined, text: string, kind: PrintedPiece['kind']): boolean {
  if (!word || word.left === '') return false
  if (word.left === text) return true
  return word.left.startsWith(text) || (kind !== 'words' && /^[([]/.test(word.left) && word.left.startsWith(text, 1))
}

function roleOf({ words, roles }: Tracing, index: number): LineRole['role'] | undefined {
  return roles[(words[index]?.line ?? 0) - 1]?.role
}

/** Whether a word begins a line of another role than the word before it, whose run goes on. */
function isOtherRole(tracing: Tracing, index: number): boolean {
  const before = tracing.words[index - 1]
  if (before?.run !== tracing.run || before?.line === tracing.words[index]?.line) return false
  return roleOf(tracing, index - 1) !== roleOf(tracing, index)
}

/** Further than any broken sentence is apart. */
const farthestWord = 20_000

function nextOfSameRole(tracing: Tracing, from: number): number {
  const role = roleOf(tracing, from - 1)
  const end = Math.min(tracing.words.length, from + farthestWord)
  for (let at = from; at < end; at += 1) if (roleOf(tracing, at) === role) return at
  return -1
}

function isCell(tracing: Tracing, index: number): boolean {
  return tracing.words[index - 1]?.run === tracing.run && roleOf(tracing, index - 1) === 'table-cells'
}

/** A cell may be printed over several lines, with words of other cells beside it. */
function lowerInCell({ words }: Tracing, from: number, text: string): number {
  const line = words[from - 1]?.line ?? 0
  for (let at = from; at < words.length && (words[at]?.line ?? 0) <= line + 6; at += 1) {
    const word = words[at]
    if (word && word.line > line && word.left === word.text && prints(word, text, 'words')) return at
  }
  return -1
}

function firstWordFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && word.offset + word.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}
