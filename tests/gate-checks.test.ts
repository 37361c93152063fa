import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../scripts/gate/checks.ts'
import { missedSeeds, seedsOf, unseededRules } from '../src/gate/canary.ts'
import { gateMessages } from '../src/gate/messages.ts'
import { siteChecks } from '../src/gate/site-checks.ts'
import { rules } from '../src/rules/rules.ts'

const gate = join(import.meta.dirname, '../scripts/gate')
const faulty = ['faulty.html', 'trap.html'].map(file => readFileSync(join(gate, 'canary', file), 'utf8'))
const seeds = faulty.flatMap(seedsOf)
const ids = [...checks, ...siteChecks].map(check => check.id)

describe('the checks of the gate', () => {
  test('are many, each with an id of its own that no rule for content has', () => {
    expect(ids.length).toBeGreaterThan(40)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || rules.some(rule => rule.id === id))).toEqual([])
  })

  test.each(ids)('%s speaks plain Dutch', id => {
    expect(gateMessages[id]?.message).toMatch(/^[a-zT"]/)
    expect(gateMessages[id]?.help).not.toBe('')
  })

  test('no file with a check is forgotten', () => {
    const registered = readFileSync(join(gate, 'checks.ts'), 'utf8')
    const files = readdirSync(join(gate, 'checks'))
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter(file => !registered.includes(`'./checks/${file}'`))).toEqual([])
  })
})

describe('the canary', () => {
  test('has a fault for every check of a page, and at least 21', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(21)
    expect(
      unseededRules(
        checks.map(check => check.id),
        seeds,
      ),
    ).toEqual([])
  })

  test('a fault that nothing found is missed, and so is one that only another rule, mode or place found', () => {
    const [seed] = seedsOf('<body><p data-zaai="axe/color-contrast@dark">x</p><p>y</p></body>')
    if (!seed) throw new Error('no seed')
    const fault = { rule: seed.rule, mode: 'dark' as const, path: seed.path, selector: '', quote: '' }
    expect(missedSeeds([seed], [fault])).toEqual([])
    expect(missedSeeds([seed], [{ ...fault, path: [...seed.path, 0] }])).toEqual([])
    expect(missedSeeds([seed], [])).toEqual([seed])
    expect(missedSeeds([seed], [{ ...fault, rule: 'axe/image-alt' }])).toEqual([seed])
    expect(missedSeeds([seed], [{ ...fault, mode: 'light' }])).toEqual([seed])
    expect(missedSeeds([seed], [{ ...fault, path: [1, 1] }])).toEqual([seed])
  })
})
