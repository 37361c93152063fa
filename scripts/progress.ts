import { progressLine } from '../src/report/progress-line.ts'

/** Tells how far a command is. */
export interface Progress {
  /** A step begins, of so many parts; below two there is nothing to count. */
  begin(step: string, size: number): void
  add(count?: number): void
  /** Takes the line away, before something else is said and at the end. */
  clear(): void
}

/** Where progress is told, and by which clock. */
export interface Teller {
  write(text: string): void
  /** Whether a line can be written over; otherwise each one stays, and there are few. */
  readonly isTerminal: boolean
  /** Since the command was started. */
  nowMs(): number
}

/** What is done within this needs no words. */
const quietMs = 2000

/** A screen reader speaks a line that changes; in a file every one is a line more. */
const betweenMs = { terminal: 1000, file: 10_000 }

/** The start of the line, and nothing behind it. */
const emptied = '\r\u001b[K'

/** For callers that nobody listens to. */
export const silent: Progress = { begin() {}, add() {}, clear() {} }

/** Tells on standard error, in words and without anything that moves: standard output is for what comes of the work. */
export function tellProgress(teller: Teller = standardError): Progress {
  const { isTerminal } = teller
  let at = { step: '', size: 0, done: 0, begun: 0 }
  let told = Number.NEGATIVE_INFINITY
  let isShown = false
  const tell = () => {
    const now = teller.nowMs()
    if (now < quietMs || now - told < betweenMs[isTerminal ? 'terminal' : 'file']) return
    const line = progressLine({ ...at, elapsedMs: now - at.begun })
    teller.write(isTerminal ? `${emptied}${line}` : `${line}\n`)
    told = now
    isShown = isTerminal
  }
  return {
    begin(step, size) {
      at = { step, size, done: 0, begun: teller.nowMs() }
      // In a file the first line had better say how long it takes.
      if (isTerminal || size < 2) tell()
    },
    add(count = 1) {
      at.done += count
      if (at.done < at.size) tell()
    },
    clear() {
      if (isShown) teller.write(emptied)
      isShown = false
    },
  }
}

const standardError: Teller = {
  write: text => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  nowMs: () => performance.now(),
}
