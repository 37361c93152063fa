import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlainText } from '../src/readers/plain-text.ts'
import { goldenName, goldenOf } from './golden-of.ts'

const sources = join(import.meta.dirname, '../content/sources')
const goldens = join(import.meta.dirname, 'cases/reading-whole')
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))

describe('whole sources', () => {
  test('every golden has a source, and there are some', () => {
    expect(readdirSync(goldens).sort()).toEqual(files.map(goldenName).sort())
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  // A golden is never written here: `npm run goldens` does that, on purpose, and the change is read in review.
  test.each(files)('%s is read as before', name => {
    const golden = join(goldens, goldenName(name))
    const reading = readPlainText({ file: name, bytes: readFileSync(join(sources, name)) })
    expect(existsSync(golden), `${golden} is missing; npm run goldens writes it`).toBe(true)
    expect(goldenOf(reading)).toBe(readFileSync(golden, 'utf8'))
  })
})
