import { describe, expect, test } from 'vitest'
import { type Exception, exceptionsFor, judge } from '../src/gate/exceptions.ts'
import type { GateFinding } from '../src/gate/to-finding.ts'

const place = (file: string) => ({ file, line: 1, column: 1, offset: 0 })
const finding = (rule: string, file: string): GateFinding => ({
  rule,
  place: place(file),
  selector: 'main > p',
  modes: ['light'],
  criteria: [],
})
const exception = (change: Partial<Exception> = {}): Exception => ({
  rule: 'long-line',
  page: '/2020/',
  selector: null,
  reason: 'een tabel in de bron',
  until: '2027-06-01',
  engine: null,
  place: place('gate-exceptions.yaml'),
  ...change,
})
const now = { today: '2027-01-01', engines: ['axe-core@4.14.1'] }
const judged = (one: Exception, found = [finding('long-line', '/2020/')]) => {
  const { counted, excused, exceptionFindings } = judge(found, [one], now)
  return { counted: counted.length, excused: excused.length, of: exceptionFindings.map(each => each.rule) }
}

describe('an exception', () => {
  test.each([
    ['covers its rule on its page', exception(), { counted: 0, excused: 1, of: [] }],
    ['covers pages below an address', exception({ page: '/20*' }), { counted: 0, excused: 1, of: [] }],
    ['covers a place on the page', exception({ selector: 'main' }), { counted: 0, excused: 1, of: [] }],
    [
      'for another rule is unused',
      exception({ rule: 'vague-link' }),
      { counted: 1, excused: 0, of: ['exception-unused'] },
    ],
    ['for another page is unused', exception({ page: '/2021/' }), { counted: 1, excused: 0, of: ['exception-unused'] }],
    [
      'for another place is unused',
      exception({ selector: 'footer' }),
      { counted: 1, excused: 0, of: ['exception-unused'] },
    ],
    [
      'that has ended covers nothing',
      exception({ until: '2026-12-31' }),
      { counted: 1, excused: 0, of: ['exception-expired'] },
    ],
    [
      'holds on its last day, with a warning',
      exception({ until: '2027-01-01' }),
      { counted: 0, excused: 1, of: ['exception-expires-soon'] },
    ],
    [
      'warns 30 days ahead',
      exception({ until: '2027-01-31' }),
      { counted: 0, excused: 1, of: ['exception-expires-soon'] },
    ],
    ['is silent 31 days ahead', exception({ until: '2027-02-01' }), { counted: 0, excused: 1, of: [] }],
    [
      'ends with its engine',
      exception({ until: null, engine: 'axe-core@4.13.0' }),
      { counted: 1, excused: 0, of: ['exception-expired'] },
    ],
    [
      'holds with its engine',
      exception({ until: null, engine: 'axe-core@4.14.1' }),
      { counted: 0, excused: 1, of: [] },
    ],
  ])('%s', (_, one, expected) => {
    expect(judged(one)).toEqual(expected)
  })
})

test.each([
  [['long-line', 'axe/tabindex', 'alfa/r111'], { engines: ['axe-core@4.14.1', 'alfa@0.112.0'], hasOwnChecks: true }],
  [['alfa/r111', 'nu/error'], { engines: ['alfa@0.112.0', 'nu@26.9.27'], hasOwnChecks: false }],
])('%j are for a run with %j', (rules, run) => {
  const all = ['long-line', 'axe/tabindex', 'alfa/r111', 'nu/error'].map(rule => exception({ rule }))
  expect(exceptionsFor(all, run).map(one => one.rule)).toEqual(rules)
})
