import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listContent } from '../scripts/content-files.ts'
import { contentFolders } from '../scripts/content-folders.ts'

let root = ''
const hourAgo = Date.now() / 1000 - 3600
const write = (path: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), 'tekst')
}
const pathsIn = (look: ReturnType<typeof contentFolders>) =>
  look()
    .flatMap(({ files }) => files)
    .toSorted()
const truePaths = () => listContent(root).entries.map(({ path }) => path)
/** As if nobody touched the folder for an hour. */
const leaveAlone = (path: string) => utimesSync(join(root, path), hourAgo, hourAgo)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mappen-'))
  for (const path of [
    'site.yaml',
    'pages/over.md',
    'sources/2020/begroting-bzk.txt',
    'sources/2020/begroting-bzk.yaml',
    'publications/2020/begroting-bzk/01-wonen.md',
  ])
    write(path)
})
afterEach(() => rmSync(root, { recursive: true }))

test('gives what a list of all files gives, after every kind of change', () => {
  const look = contentFolders(root)
  const changes: readonly (() => void)[] = [
    () => {},
    () => write('publications/2020/begroting-bzk/02-zorg.md'),
    () => renameSync(join(root, 'pages/over.md'), join(root, 'pages/wij.md')),
    () => write('sources/2021/reactie-vng.txt'),
    () => write('publications/2021/reactie-vng/01-wonen.md'),
    () => write('publications/2021/reactie-vng/weiger.js'),
    () => symlinkSync('/nergens', join(root, 'pages/kapot.md')),
    () => symlinkSync(root, join(root, 'publications/2022')),
    () => rmSync(join(root, 'publications/2020'), { recursive: true }),
    () => rmSync(join(root, 'site.yaml')),
  ]
  for (const change of changes) {
    change()
    expect(pathsIn(look)).toEqual(truePaths())
  }
  expect(truePaths()).toHaveLength(5)
})

test('reads a folder again only when it changed or was touched a moment ago', () => {
  const look = contentFolders(root)
  const folder = 'publications/2020/begroting-bzk'
  const filesNow = () => look().find(({ path }) => path === folder)?.files ?? []
  expect(filesNow()).toHaveLength(1)
  write(`${folder}/02-zorg.md`)
  expect(filesNow()).toHaveLength(2)
  leaveAlone(folder)
  const settled = filesNow()
  expect(filesNow()).toBe(settled)
  // Its time is set back, which nothing but this test does: a folder that was read again would have the new file.
  write(`${folder}/03-groen.md`)
  leaveAlone(folder)
  expect(filesNow()).toBe(settled)
  write(`${folder}/04-rood.md`)
  expect(filesNow()).toHaveLength(4)
})
