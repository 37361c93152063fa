import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCorpus } from '../scripts/bench/archive/corpus.ts'
import { workplaceAt } from '../scripts/bench/workplace.ts'
import { filesBelow } from './files-below.ts'

// More than one thread does alone, in more than one year.
const sections = 225
const folder = '.cache/threads'
let workplace = ''

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const corpus = makeCorpus(join(folder, 'corpus'), sections, 1, () => {})
  workplace = workplaceAt({ folder, corpus })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Builds the made archive as `npm run build` does. Input: the cores that it may use. Output: the site. */
function build(output: string, cores: string | null): ReadonlyMap<string, string> {
  const command = [process.execPath, '--import', './scripts/require-node.js', 'scripts/build.ts', '--uit', output]
  const [file = '', ...options] = cores === null ? command : ['taskset', '--cpu-list', cores, ...command]
  const { status, stderr } = spawnSync(file, options, { cwd: workplace, env: { ...process.env, CI: '' } })
  expect(stderr.toString()).toBe('')
  expect(status).toBe(0)
  return filesBelow(join(workplace, output))
}

describe('an archive with work for several threads', () => {
  test('is the same site as one thread makes, byte for byte, and leaves the next build a spare one', () => {
    const site = build('_site', null)
    expect(site.size).toBeGreaterThan(2 * sections)
    const spares = readdirSync(join(workplace, '.cache/build')).map(name =>
      join(workplace, '.cache/build', name, 'spare'),
    )
    expect(spares.map(filesBelow)).toEqual([site])
    const alone = build('_alleen', '0')
    expect([...alone.keys()].filter(path => alone.get(path) !== site.get(path))).toEqual([])
    expect([...site.keys()]).toEqual([...alone.keys()])
  })
}, 120_000)
