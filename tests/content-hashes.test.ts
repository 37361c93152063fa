import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hashOf } from '../scripts/build/build-state.ts'
import { contentHashes } from '../scripts/build/content-hashes.ts'
import { listContent } from '../scripts/content-files.ts'

let root = ''
let kept = ''
const names = ['site.yaml', 'themes.yaml', 'pages/over.md'] as const
const write = (name: string, text: string) => writeFileSync(join(root, name), text)
const trueHashes = () => new Map(listContent(root).entries.map(entry => [entry.path, hashOf(entry.bytes())]))

/** The hashes as a build gets them, and which files it read for that. */
function look() {
  const read: string[] = []
  const { entries, findings } = listContent(root)
  const watched = entries.map(entry => ({
    ...entry,
    bytes() {
      read.push(entry.path)
      return entry.bytes()
    },
  }))
  return { hashes: contentHashes({ entries: watched, findings }, kept), read }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  root = mkdtempSync(join(tmpdir(), 'inhoud-'))
  kept = join(root, '..', `${root.split('/').at(-1)}.kept`, 'content.json')
  mkdirSync(join(root, 'pages'))
  for (const name of names) write(name, `tekst van ${name}`)
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(root, { recursive: true })
  rmSync(join(kept, '..'), { recursive: true, force: true })
})

test('a file that stands as it did is not read again', () => {
  expect(look().read.toSorted()).toEqual([...names].sort())
  const again = look()
  expect(again.read).toEqual([])
  expect(again.hashes).toEqual(trueHashes())
  expect(again.hashes.get('site.yaml')).toBe(hashOf(Buffer.from('tekst van site.yaml')))
})

test.each<[string, () => void]>([
  ['other text', () => write('site.yaml', 'iets anders')],
  ['as many bytes', () => write('site.yaml', 'TEKST VAN SITE.YAML')],
  [
    'as many bytes, and its time set back',
    () => {
      const { atime, mtime } = statSync(join(root, 'site.yaml'))
      write('site.yaml', 'TEKST VAN SITE.YAML')
      utimesSync(join(root, 'site.yaml'), atime, mtime)
    },
  ],
  [
    'another file in its place, as old and as large',
    () => {
      const { atime, mtime } = statSync(join(root, 'site.yaml'))
      write('other.yaml', 'TEKST VAN SITE.YAML')
      utimesSync(join(root, 'other.yaml'), atime, mtime)
      renameSync(join(root, 'other.yaml'), join(root, 'site.yaml'))
    },
  ],
])('a file is read again when it got %s', (_, change) => {
  look()
  change()
  const { hashes, read } = look()
  expect(read).toEqual(['site.yaml'])
  expect(hashes).toEqual(trueHashes())
})

test('a file that is gone is forgotten, and one that came is read', () => {
  look()
  rmSync(join(root, 'themes.yaml'))
  write('glossary.yaml', 'nieuw')
  expect(look().read).toEqual(['glossary.yaml'])
  expect([...look().hashes.keys()]).toEqual(['glossary.yaml', 'pages/over.md', 'site.yaml'])
})

test('a file that was changed a moment ago is read every time: it may change again within one tick of the clock', () => {
  vi.useRealTimers()
  expect(look().read.length).toBe(3)
  expect(look().read.length).toBe(3)
  expect(existsSync(kept)).toBe(false)
})

test('a list of hashes that cannot be read is made anew', () => {
  look()
  writeFileSync(kept, '{"site.yaml":')
  expect(look().read.length).toBe(3)
  expect(look().read).toEqual([])
})
