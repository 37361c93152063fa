import type { LineRole } from '../document/reader.ts'
import { isPrinted, type Trace, type TracedWord, tracedAt } from '../document/trace-words.ts'
import type { WordAccount } from '../document/word-account.ts'

/** The end of a word: exactly one of these. */
export type WordEnd = Exclude<keyof WordAccount, 'source'>

/** Counts every word of a source under the first end that applies: dropped, split, moved, joined, kept. */
export function accountWords(trace: Trace, roles: readonly LineRole[]): WordAccount {
  const account = { source: 0, kept: 0, joined: 0, split: 0, moved: 0, dropped: 0, corrected: 0, unaccounted: 0 }
  for (let index = 0; index < trace.words.length; index += 1) {
    const word = tracedAt(trace, index)
    if (!word) continue
    account.source += 1
    account[endOf(word, roles[word.line - 1], seamAt(trace, index))] += 1
  }
  return account
}

const droppedRoles = new Set(['dropped', 'table-of-contents'])
const tableMark = /^[|+:=-]+$/

function endOf(word: TracedWord, role: LineRole | undefined, seam: boolean): WordEnd {
  if (word.pieces.length === 0) return isDropped(word, role) ? 'dropped' : 'unaccounted'
  if (!isPrinted(word) && !isTableMark(word, role)) return 'unaccounted'
  if (word.pieces.every(piece => piece.kind === 'mark')) return 'dropped'
  if (new Set(word.pieces.map(piece => piece.kind === 'marker')).size > 1) return 'split'
  if (word.run?.moved) return 'moved'
  return seam ? 'joined' : 'kept'
}

function isDropped(word: TracedWord, role: LineRole | undefined): boolean {
  return (role !== undefined && droppedRoles.has(role.role)) || isTableMark(word, role)
}

function isTableMark({ left }: TracedWord, role: LineRole | undefined): boolean {
  return role?.role === 'table-cells' && tableMark.test(left)
}

/** Whether a word stands at a seam: its neighbour in the same run of words is on another line. */
function seamAt({ words, runs }: Trace, index: number): boolean {
  const [word, run] = [words[index], runs[index]]
  return [index - 1, index + 1].some(neighbour => {
    const other = words[neighbour]
    return word && other && word.line !== other.line && run !== null && run === runs[neighbour]
  })
}
