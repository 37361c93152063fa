import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { chanceOf } from '../scripts/degraded/chance.ts'
import { filesBelow } from './files-below.ts'

rmSync('.cache/killed', { recursive: true, force: true })
mkdirSync('.cache/killed', { recursive: true })
const folder = '.cache/killed'
const content = join(folder, 'content')
const site = join(folder, 'site')
const fresh = join(folder, 'fresh')
cpSync('tests/heard/content', content, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a build, as `npm run build` does. Input: after how many milliseconds it is killed. Output: whether it came to its end. */
function build(output: string, options: readonly string[], killAfter: number | null = null): Promise<boolean> {
  const entry = [
    '--import',
    './scripts/require-node.js',
    'scripts/build.ts',
    '--inhoud',
    content,
    '--uit',
    output,
    ...options,
  ]
  const child = spawn(process.execPath, entry, { stdio: 'ignore' })
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => {
      if (timer) clearTimeout(timer)
      resolve(status === 0)
    })
  })
}

test('a build that is killed leaves the last good site, and what it kept spoils no other build', async () => {
  expect(await build(site, [])).toBe(true)
  const started = performance.now()
  expect(await build(fresh, ['--opnieuw'])).toBe(true)
  const whole = performance.now() - started
  const chance = chanceOf(7)
  const name = join(content, 'themes.yaml')
  let killed = 0
  let last = filesBelow(site)
  for (let round = 0; round < 8; round += 1) {
    writeFileSync(name, readFileSync(name, 'utf8').replace(/naam: Wonen en buurt.*/, `naam: Wonen en buurt ${round}`))
    if (await build(site, [], chance() * whole)) {
      last = filesBelow(site)
      continue
    }
    killed += 1
    // Between two renames there is no site for a moment; the next build puts the last one back before it does anything.
    if (!existsSync(site)) continue
    const left = filesBelow(site)
    if (isDeepStrictEqual(left, last)) continue
    // Killed after the swap, before its last word: then the new site stands there, and all of it.
    expect(await build(fresh, ['--opnieuw'])).toBe(true)
    expect(left).toEqual(filesBelow(fresh))
    last = left
  }
  expect(killed).toBeGreaterThan(2)
  expect(await build(site, [])).toBe(true)
  expect(await build(fresh, ['--opnieuw'])).toBe(true)
  expect(filesBelow(site)).toEqual(filesBelow(fresh))
}, 300_000)
