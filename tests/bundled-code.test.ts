import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledCode } from '../scripts/bundled-code.ts'

const modules = '.cache/made-modules'
const bundles = '.cache/code/bundled/made-modules'

afterAll(() => {
  for (const folder of [modules, bundles]) rmSync(folder, { recursive: true, force: true })
})

test('three versions of the code are kept, and what Node compiled since the oldest of them', async () => {
  mkdirSync(modules, { recursive: true })
  enableCompileCache(join(modules, 'compiled'))
  const compiled = getCompileCacheDir() ?? ''
  const [old, recent] = [join(compiled, 'made-old'), join(compiled, 'made-recent')]
  for (const file of [old, recent]) writeFileSync(file, '')
  utimesSync(old, 0, 0)
  for (const [made, version] of ['a', 'b', 'c', 'd'].entries()) {
    writeFileSync(join(modules, 'one.ts'), `export const version = '${version}'\n`)
    const code = await bundledCode({ modules, entries: ['one'] }, version)
    expect(await code.load('one')).toMatchObject({ version })
    // A file system can give two that are made at once the same time.
    utimesSync(join(bundles, version), made + 1, made + 1)
  }
  expect(readdirSync(bundles).toSorted()).toEqual(['b', 'c', 'd'])
  const left = readdirSync(compiled).filter(name => name.startsWith('made-'))
  rmSync(recent)
  expect(left).toEqual(['made-recent'])
})
