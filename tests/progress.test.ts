import { describe, expect, test } from 'vitest'
import { type Progress, tellProgress } from '../scripts/progress.ts'
import { suiteLine } from '../scripts/suite-times.ts'
import { progressLine } from '../src/report/progress-line.ts'

/** What is written when `work` is done on a clock of its own, that stands still until it is told. */
function toldBy(
  isTerminal: boolean,
  work: (progress: Progress, wait: (ms: number) => void) => void,
): readonly string[] {
  const lines: string[] = []
  let now = 0
  const progress = tellProgress({ write: text => lines.push(text), isTerminal, nowMs: () => now })
  work(progress, ms => {
    now += ms
  })
  return lines
}

/** So many parts, each of so many milliseconds. */
function inParts(size: number, eachMs: number) {
  return (progress: Progress, wait: (ms: number) => void) => {
    progress.begin('teksten', size)
    for (let part = 0; part < size; part += 1) {
      wait(eachMs)
      progress.add()
    }
    progress.clear()
  }
}

describe('progress', () => {
  test('nothing is told of what takes no more than two seconds', () => {
    expect(toldBy(true, inParts(19, 100))).toEqual([])
    expect(toldBy(false, inParts(19, 100))).toEqual([])
  })

  test('on a terminal one line is written over, once a second at most, and taken away at the end', () => {
    const told = toldBy(true, inParts(50, 100))
    expect(told).toEqual([
      '\r\u001b[Kteksten: 20 van 50, nog ongeveer 3 s',
      '\r\u001b[Kteksten: 30 van 50, nog ongeveer 2 s',
      '\r\u001b[Kteksten: 40 van 50, nog ongeveer 1 s',
      '\r\u001b[K',
    ])
  })

  test('in a file lines stay, and there is one in ten seconds', () => {
    expect(toldBy(false, inParts(60, 1000))).toEqual([
      'teksten: 2 van 60, nog ongeveer 58 s\n',
      ...[12, 22, 32, 42, 52].map(done => `teksten: ${done} van 60, nog ongeveer ${60 - done} s\n`),
    ])
  })

  test('a line that is not there is not taken away', () => {
    expect(toldBy(true, progress => progress.clear())).toEqual([])
  })

  test('a step is told by its name when it begins late, and without a number when it is one thing', () => {
    const late = (progress: Progress, wait: (ms: number) => void) => {
      wait(3000)
      progress.begin('vergelijken', 0)
    }
    expect(toldBy(false, late)).toEqual(['vergelijken\n'])
    expect(progressLine({ step: 'bronnen', size: 1, done: 0, elapsedMs: 5000 })).toBe('bronnen')
    expect(progressLine({ step: 'bronnen', size: 9, done: 0, elapsedMs: 5000 })).toBe('bronnen: 0 van 9')
  })

  test('what takes minutes is told in minutes', () => {
    expect(progressLine({ step: 'pagina’s', size: 100, done: 10, elapsedMs: 60_000 })).toBe(
      'pagina’s: 10 van 100, nog ongeveer 9 min',
    )
  })
})

describe('suites of tests', () => {
  const last = { types: 4000, browser: 90_000, poort: 300_000 }

  test('say how far the whole is, from how long each took the last time', () => {
    expect(suiteLine('browser', ['types'], last)).toBe('browser: 2 van 3, zelf ongeveer 90 s, alles nog ongeveer 7 min')
    expect(suiteLine('poort', ['types', 'browser'], last)).toBe(
      'poort: 3 van 3, zelf ongeveer 5 min, alles nog ongeveer 5 min',
    )
  })

  test('say nothing of what was never timed here', () => {
    expect(suiteLine('types', [], {})).toBe('types')
  })
})
