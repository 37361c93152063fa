import { findWord, isOtherRole, type WordsLeft } from './find-word.ts'
import type { Document, Node } from './node.ts'
import { type PrintedPiece, type PrintedRun, printedRuns } from './printed-runs.ts'
import type { LineRole } from './reader.ts'
import { endOfWhiteSpace, endOfWord } from './white-space.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of the source and the pieces of the Document that print it; `left` is what no piece has printed yet. */
export interface TracedWord extends Word {
  readonly pieces: readonly PrintedPiece[]
  readonly left: string
  readonly run: PrintedRun | null
}

/**
 * Every word of the source with what became of it (`tracedAt`), and every word of the Document that the source does not
 * have. Rows, because an archive has millions of words.
 */
export interface Trace {
  readonly words: readonly Word[]
  readonly pieces: readonly (readonly PrintedPiece[])[]
  readonly left: readonly string[]
  readonly runs: readonly (PrintedRun | null)[]
  readonly invented: readonly { readonly node: Node; readonly text: string }[]
  readonly linesOf: ReadonlyMap<Node, readonly number[]>
}

/** The word at an index with what became of it, or undefined where there is none. */
export function tracedAt({ words, pieces, left, runs }: Trace, index: number): TracedWord | undefined {
  const word = words[index]
  return word && { ...word, pieces: pieces[index] ?? noPieces, left: left[index] ?? '', run: runs[index] ?? null }
}

/** Shared, and never added to: most words get one piece or none. */
const noPieces: readonly PrintedPiece[] = []

/**
 * Finds the words of a Document in the source it was read from, word by word and letter by letter.
 * Roles only say which lines a broken paragraph may skip; what a reader claims is never believed.
 * `words` are those of the source, for who has them already.
 */
export function traceWords(
  source: string,
  document: Document,
  roles: readonly LineRole[],
  words: readonly Word[] = wordsOf(source),
): Trace {
  const tracing: Tracing = {
    source,
    roles,
    words,
    pieces: new Array<readonly PrintedPiece[]>(words.length).fill(noPieces),
    left: words.map(({ text }) => text),
    runs: new Array<null>(words.length).fill(null),
    invented: [],
    linesOf: new Map(),
  }
  for (const run of printedRuns(document)) traceRun(tracing, run)
  return tracing
}

/** Whether all of a word is printed; a marker or label may stand in brackets or end in a point or colon. */
export function isPrinted({ left, pieces }: Pick<TracedWord, 'left' | 'pieces'>): boolean {
  return left === '' || (pieces.length > 0 && pieces.at(-1)?.kind !== 'words' && /^[)\].:]{1,2}$/.test(left))
}

interface Tracing extends Trace, WordsLeft {
  readonly source: string
  readonly pieces: (readonly PrintedPiece[])[]
  readonly left: string[]
  readonly runs: (PrintedRun | null)[]
  readonly invented: { node: Node; text: string }[]
  readonly linesOf: Map<Node, number[]>
}

function traceRun(tracing: Tracing, run: PrintedRun): void {
  let at = firstWordFrom(tracing.words, run.start.place.offset)
  for (const piece of run.pieces) at = tracePiece(tracing, run, piece, at)
}

/** Finds the words of a piece from a word of the source on; gives the word to go on from. */
function tracePiece(tracing: Tracing, run: PrintedRun, piece: PrintedPiece, from: number): number {
  const { words, left } = tracing
  const only = [piece] as const
  const first = endOfWhiteSpace(piece.text, 0)
  const shift = (words[from]?.offset ?? 0) - first
  let at = takeAsWritten(tracing, run, from, shift, only)
  let line = at === from ? 0 : (words[from]?.line ?? 0)
  let end = at === from ? first : endOf(words[at - 1]) - shift
  for (
    let start = endOfWhiteSpace(piece.text, end);
    start < piece.text.length;
    start = endOfWhiteSpace(piece.text, end)
  ) {
    end = endOfWord(piece.text, start)
    const text = wordBetween(piece.text, start, end, words[at])
    const found = findWord(tracing, run, at, text, piece.kind)
    const word = words[found]
    if (!word) {
      tracing.invented.push({ node: piece.node, text })
      continue
    }
    take(tracing, run, found, text, only)
    if (word.line !== line) addLine(tracing.linesOf, piece.node, word.line)
    line = word.line
    at = left[found] === '' ? found + 1 : found
  }
  return at
}

/**
 * Takes the whole words of a piece that stands in the source as it is printed, `shift` further on: each is the next word
 * of the line and none has been printed, so that `findWord` would find the same. Gives the word to go on from.
 */
function takeAsWritten(
  tracing: Tracing,
  run: PrintedRun,
  from: number,
  shift: number,
  only: readonly [PrintedPiece],
): number {
  const { words, pieces, left, runs } = tracing
  const [{ node, text }] = only
  const line = words[from]?.line
  if (line === undefined || shift < 0 || isOtherRole(tracing, run, from)) return from
  if (!tracing.source.startsWith(text, shift)) return from
  let at = from
  for (; words[at]?.line === line && runs[at] === null && endOf(words[at]) <= shift + text.length; at += 1) {
    pieces[at] = only
    left[at] = ''
    runs[at] = run
  }
  if (at > from) addLine(tracing.linesOf, node, line)
  return at
}

function endOf(word: Word | undefined): number {
  return word ? word.offset + word.text.length : 0
}

/** `text[start..end)`: nearly always the word that is looked for, and then nothing is cut out. */
function wordBetween(text: string, start: number, end: number, next: Word | undefined): string {
  const isNext = next !== undefined && next.text.length === end - start && text.startsWith(next.text, start)
  return isNext ? next.text : text.slice(start, end)
}

/** Input: the piece at hand as a list, which all words have in common that nothing else prints. */
function take(tracing: Tracing, run: PrintedRun, index: number, text: string, only: readonly [PrintedPiece]): void {
  const { pieces, left, runs } = tracing
  const before = pieces[index] ?? noPieces
  pieces[index] = before === noPieces ? only : [...before, ...only]
  runs[index] = run
  left[index] = leftAfter(left[index] ?? '', text, only[0].kind)
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
