import { describe, expect, test } from 'vitest'
import { rules } from '../src/rules/rules.ts'
import { pageCases, pageIds, pageText, tellCase } from './rule-pages.ts'

const ids = rules.map(rule => rule.id)

describe('every rule has a page, and every page a rule', () => {
  test('no rule without a page', () => {
    expect(ids.filter(id => !pageIds().includes(id))).toEqual([])
  })
  test('no page without a rule', () => {
    expect(pageIds().filter(id => !ids.includes(id))).toEqual([])
  })
})

describe.each(pageIds())('%s', id => {
  const text = pageText(id)
  const cases = pageCases(id)

  test('says its name, why, and shows a clean and a faulty case', () => {
    expect(text.startsWith(`# ${id}\n`)).toBe(true)
    expect(text).toContain('\n**Waarom.** ')
    expect(cases.filter(one => one.isClean).length).toBeGreaterThan(0)
    expect(cases.filter(one => !one.isClean).length).toBeGreaterThan(0)
    for (const criterion of rules.find(rule => rule.id === id)?.criteria ?? []) expect(text).toContain(criterion)
  })

  test.each(cases.map(one => [one.title, one] as const))('%s', (_, one) => {
    expect(one.fences.length).toBeGreaterThan(0)
    if (one.isClean) expect([tellCase(one), one.told]).toEqual(['', null])
    else {
      expect(one.told?.text).toBeTruthy()
      expect(tellCase(one)).toBe(one.told?.text)
    }
  })
})
