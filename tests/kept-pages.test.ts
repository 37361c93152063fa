import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptPages } from '../scripts/gate/kept-pages.ts'
import { readBuiltPage } from '../src/gate/built-page.ts'

const [home, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'kept-pages-'))]
beforeAll(() => process.chdir(folder))
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

const html = (words: string) =>
  `<!doctype html><title>t</title><body data-soort="chapter"><a href="/x/">${words}</a><p id="r1">${words}</p></body>`
const addresses = ['/', '/2020/a/', '/2020/b/', '/404.html']

/** Reads every page with what was kept by a code, and keeps it. */
function readAll(code: string, words: (address: string) => string) {
  const reader = keptPages(code)
  const pages = addresses.map(address => reader.read(address, html(words(address))))
  reader.write()
  return pages
}

test('what was kept of a page is what reading it gives', () => {
  const anew = addresses.map(address => readBuiltPage(address, html(address)))
  expect(readAll('one', address => address)).toEqual(anew)
  expect(readAll('one', address => address)).toEqual(anew)
})

test('a page with other bytes is read again', () => {
  const [, first, second] = readAll('one', address => (address === '/2020/a/' ? 'anders' : address))
  expect(first).toEqual(readBuiltPage('/2020/a/', html('anders')))
  expect(second).toEqual(readBuiltPage('/2020/b/', html('/2020/b/')))
})

test('what other code read, or what cannot be read, counts for nothing', () => {
  const file = join('.cache/gate/pages/2020.json')
  readAll('one', address => address)
  const { pages } = JSON.parse(readFileSync(file, 'utf8'))
  const wrong = Object.fromEntries(Object.keys(pages).map(hash => [hash, { kind: 'wrong' }]))
  writeFileSync(file, JSON.stringify({ code: 'two', pages: wrong }))
  expect(readAll('one', address => address)[1]).toEqual(readBuiltPage('/2020/a/', html('/2020/a/')))
  writeFileSync(file, '{"code": "one", "pa')
  expect(readAll('one', address => address)[1]).toEqual(readBuiltPage('/2020/a/', html('/2020/a/')))
})
