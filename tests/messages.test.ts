import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messageOf } from '../src/report/messages.ts'
import { rules } from '../src/rules/rules.ts'

const root = join(import.meta.dirname, '..')
const place = { file: 'a.md', line: 1, column: 1, offset: 0 }

/** Where code yields a finding: `rule: 'id', place`, `report('id'`, or a rule's own id. */
const reported = /(?:rule: |\bid: )'([a-z]+(?:-[a-z]+)+)'(?=,\s*(?:place|criteria))|report\(\s*'([a-z]+(?:-[a-z]+)+)'/g

const ids = rules.map(rule => rule.id)

const reportedIds = ['src/readers', 'src/rules', 'scripts']
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // The gate's rules are told by themselves (tests/gate-checks.test.ts).
      .filter(name => name.endsWith('.ts') && !name.startsWith('gate'))
      .flatMap(name =>
        [...readFileSync(join(root, folder, name), 'utf8').matchAll(reported)].map(([, id, other = '']) => id ?? other),
      ),
  )
  .filter((id, index, all) => all.indexOf(id) === index)
  .sort()

describe('every rule speaks to an editor', () => {
  test('there are rules to test, each with an id of its own', () => {
    expect(ids.length).toBeGreaterThan(60)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every finding that code reports is of a rule in the list', () => {
    expect(reportedIds.length).toBeGreaterThan(30)
    expect(reportedIds.filter(id => !ids.includes(id))).toEqual([])
  })

  test.each(ids)('%s', rule => {
    const { message } = messageOf({ rule, place, quote: 'citaat' })
    expect(message).not.toContain(rule)
    expect(message).toMatch(/^[a-z"'0-9]/)
    expect(message).not.toMatch(/\.$/)
  })

  test('a rule without words is an error, never silence', () => {
    expect(messageOf({ rule: 'no-such-rule', place }).severity).toBe('error')
  })
})
