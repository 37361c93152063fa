import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCorpus } from '../scripts/bench/archive/corpus.ts'
import { workplaceAt } from '../scripts/bench/workplace.ts'
import { littleWork } from '../scripts/build/crew.ts'
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

/** Builds the made archive as `npm run build` does. Input: the one core that it may use, or null for all. Output: the site. */
function build(output: string, core: string | null): ReadonlyMap<string, string> {
  const command = [process.execPath, '--import', './scripts/require-node.js', 'scripts/build.ts', '--uit', output]
  const [file = '', ...options] = core === null ? command : ['taskset', '--cpu-list', core, ...command]
  const { status, stderr } = spawnSync(file, options, { cwd: workplace, env: { ...process.env, CI: '' } })
  expect(stderr.toString()).toBe('')
  expect(status).toBe(0)
  return filesBelow(join(workplace, output))
}

/** The first core that this process may use. */
function firstCore(): string {
  return /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? ''
}

// One core makes one thread, and another system has no `taskset`.
describe.skipIf(process.platform !== 'linux' || availableParallelism() < 2)(
  'an archive with work for several threads',
  () => {
    test('is the same site as one thread makes, byte for byte, and leaves the next build a spare one', () => {
      const texts = filesBelow(join(folder, 'corpus/content'))
      const bytes = [...texts.values()].reduce((sum, text) => sum + text.length, 0)
      expect(bytes).toBeGreaterThan(littleWork * 1.1)
      const site = build('_site', null)
      expect(site.size).toBeGreaterThan(2 * sections)
      const spares = readdirSync(join(workplace, '.cache/build')).map(name =>
        join(workplace, '.cache/build', name, 'spare'),
      )
      expect(spares.map(filesBelow)).toEqual([site])
      const alone = build('_alleen', firstCore())
      expect([...alone.keys()].filter(path => alone.get(path) !== site.get(path))).toEqual([])
      expect([...site.keys()]).toEqual([...alone.keys()])
    })
  },
  120_000,
)
