import type { PrintedPiece, PrintedRun } from './printed-runs.ts'
import type { LineRole } from './reader.ts'
import type { Word } from './words.ts'

/** The words of a source with what of each is left to print, the run that printed it last, and the roles of its lines. */
export interface WordsLeft {
  readonly words: readonly Word[]
  readonly left: readonly string[]
  readonly runs: readonly (PrintedRun | null)[]
  readonly roles: readonly LineRole[]
}

/** The word that prints a piece: the next one, or the first of the next line that has the role of the line before. */
export function findWord(
  tracing: WordsLeft,
  run: PrintedRun,
  from: number,
  text: string,
  kind: PrintedPiece['kind'],
): number {
  const isWhole = isUntouched(tracing, from)
  if (!isWhole && prints(tracing.left[from], text, kind)) return from
  const next = isWhole ? from : from + 1
  const at = isOtherRole(tracing, run, next) ? nextOfSameRole(tracing, next) : next
  if (prints(tracing.left[at], text, kind)) return at
  return isCell(tracing, run, at) ? lowerInCell(tracing, at, text) : -1
}

function isUntouched({ words, left }: WordsLeft, index: number): boolean {
  return left[index] === words[index]?.text
}

function prints(left: string | undefined, text: string, kind: PrintedPiece['kind']): boolean {
  if (!left) return false
  if (left === text) return true
  return left.startsWith(text) || (kind !== 'words' && /^[([]/.test(left) && left.startsWith(text, 1))
}

function roleOf({ words, roles }: WordsLeft, index: number): LineRole['role'] | undefined {
  return roles[(words[index]?.line ?? 0) - 1]?.role
}

/** Whether a word begins a line of another role than the word before it, whose run goes on. */
export function isOtherRole(tracing: WordsLeft, run: PrintedRun, index: number): boolean {
  const { words, runs } = tracing
  if (runs[index - 1] !== run || words[index - 1]?.line === words[index]?.line) return false
  return roleOf(tracing, index - 1) !== roleOf(tracing, index)
}

/** Further than any broken sentence is apart. */
const farthestWord = 20_000

function nextOfSameRole(tracing: WordsLeft, from: number): number {
  const role = roleOf(tracing, from - 1)
  const end = Math.min(tracing.words.length, from + farthestWord)
  for (let at = from; at < end; at += 1) if (roleOf(tracing, at) === role) return at
  return -1
}

function isCell(tracing: WordsLeft, run: PrintedRun, index: number): boolean {
  return tracing.runs[index - 1] === run && roleOf(tracing, index - 1) === 'table-cells'
}

/** A cell may be printed over several lines, with words of other cells beside it. */
function lowerInCell(tracing: WordsLeft, from: number, text: string): number {
  const { words, left } = tracing
  const line = words[from - 1]?.line ?? 0
  for (let at = from; at < words.length && (words[at]?.line ?? 0) <= line + 6; at += 1) {
    const isLower = (words[at]?.line ?? 0) > line
    if (isLower && isUntouched(tracing, at) && prints(left[at], text, 'words')) return at
  }
  return -1
}
