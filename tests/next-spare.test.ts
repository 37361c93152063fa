import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nextSpare } from '../scripts/build/next-spare.ts'
import { spareFolder } from '../scripts/spare-folder.ts'
import { filesBelow } from './files-below.ts'

const folder = '.cache/next-spare'
const site = join(folder, 'site')
const place = join(folder, 'spare')
const files = ['index.html', '2020/index.html', '2020/begroting/index.html'].map(path => ({ path, size: 0, time: 0 }))

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const { path } of files) {
    mkdirSync(join(site, path, '..'), { recursive: true })
    writeFileSync(join(site, path), path)
  }
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a spare folder has every file of the site, also those that a thread put in', async () => {
  const spare = nextSpare(spareFolder(place), place, site)
  spare.begin(files.slice(0, 2))
  await spare.finish(files)
  spare.keep()
  expect(filesBelow(place)).toEqual(filesBelow(site))
})

test.for([
  ['a thread', true],
  ['this one', false],
] as const)(
  'a file that is gone when %s comes to it leaves no spare folder and spoils no build',
  async ([, isEarly]) => {
    const spare = nextSpare(spareFolder(place), place, site)
    rmSync(join(site, '2020/index.html'))
    if (isEarly) spare.begin(files.slice(0, 2))
    await spare.finish(files)
    spare.keep()
    expect([place, `${place}.next`].filter(existsSync)).toEqual([])
  },
)
