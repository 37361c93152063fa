import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { fileMark } from '../scripts/gate/file-mark.ts'
import { keepCanary, passTurn, provenCanary } from '../scripts/gate/kept-canary.ts'
import type { CanaryOutcome } from '../src/gate/canary.ts'

const sound: CanaryOutcome = { seeds: 6, sightings: [], dead: [], unseeded: [], blamed: [], failures: [] }

describe('a canary that was kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'))
  const now = new Date('2026-11-27T09:00:00.000Z')
  const store = { file: join(folder, 'kept-canary.json'), around: 'gate and browser', isUsed: true, now }
  const later = (hours: number) => ({ ...store, now: new Date(now.getTime() + hours * 3_600_000) })
  afterEach(() => rmSync(store.file, { force: true }))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('holds for a day, where everything around it is the same', () => {
    keepCanary(store, sound)
    expect(provenCanary(later(23))?.outcome).toEqual(sound)
    expect(provenCanary(later(24))).toBe(null)
    expect(provenCanary(later(-1))).toBe(null)
    expect(provenCanary({ ...store, around: 'another browser' })).toBe(null)
    expect(provenCanary({ ...store, isUsed: false })).toBe(null)
  })

  test.each(['dead', 'unseeded', 'blamed', 'failures'] as const)('is none when it was not sound (%s)', list => {
    keepCanary(store, sound)
    keepCanary(store, { ...sound, [list]: ['x'] })
    expect(provenCanary(store)).toBe(null)
  })

  test('is none when it has no seeds, was not to be kept, or cannot be read', () => {
    keepCanary(store, { ...sound, seeds: 0 })
    expect(provenCanary(store)).toBe(null)
    keepCanary({ ...store, isUsed: false }, sound)
    expect(provenCanary(store)).toBe(null)
    for (const broken of ['', '{', '{}', 'null']) {
      writeFileSync(store.file, broken)
      expect(provenCanary(store)).toBe(null)
    }
  })

  test('looks elsewhere next time, and is forgotten when its pulse was not felt', () => {
    keepCanary(store, sound)
    const proven = provenCanary(store)
    if (!proven) throw new Error('nothing kept')
    passTurn(store, proven, true)
    expect(provenCanary(store)).toEqual({ ...proven, turn: 1 })
    passTurn(store, proven, false)
    expect(provenCanary(store)).toBe(null)
  })

  test('is of a file that was not replaced', () => {
    const file = join(folder, 'browser')
    writeFileSync(file, 'one')
    const before = fileMark(file)
    writeFileSync(file, 'other')
    expect(fileMark(file)).not.toBe(before)
    expect(fileMark(join(folder, 'none'))).not.toBe(before)
  })
})
