import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Kept } from '../scripts/kept.ts'
import { openPreview, type PreviewReading } from '../scripts/preview.ts'
import { tellChanged } from '../scripts/tell-changed.ts'

const folder = mkdtempSync(join(tmpdir(), 'voorbeeld-'))
const root = join(folder, 'content')
cpSync(join(import.meta.dirname, '..', 'content'), root, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const readings: PreviewReading[] = []
const outputNow = openPreview({ root, origin: 'http://localhost:8080', onRead: reading => readings.push(reading) })
const pageOf = (file: string) => outputNow(file)?.content() ?? ''

const chapter = 'publications/2025/begroting-bzk/07-groningen.md'
const page = '2025/begroting-bzk/groningen/index.html'
let time = Date.now() / 1000

/** Writes a file as an editor does; its time moves on, however quick the test is. */
function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
  time += 10
  utimesSync(join(root, path), time, time)
}

describe('the preview', () => {
  const before = readFileSync(join(root, chapter), 'utf8')

  test('shows a changed page, reads that text alone, and only then, and tells what is wrong with that page', () => {
    expect(pageOf(page)).toContain('Groningen')
    const started = process.cpuUsage()
    write(chapter, `${before}\nEen zin die niemand schreef.\n`)
    expect(pageOf(page)).toContain('Een zin die niemand schreef.')
    const { user, system } = process.cpuUsage(started)
    console.log(`a changed page: ${Math.round((user + system) / 1000)} ms of CPU`)

    const [, second] = readings
    expect(second?.changed).toEqual([`content/${chapter}`])
    expect(readings).toHaveLength(2)
    expect(pageOf(page)).toContain('Een zin die niemand schreef.')
    expect(readings).toHaveLength(2)
    const told = second ? tellChanged(second) : ''
    expect(told).toContain('fout word-added')
    expect(told).toContain('"Een zin die niemand schreef."')
  })

  test.each([
    ['broken YAML', 'themes.yaml', 'themes: ['],
    ['a chapter that is no text', chapter, '\0\u202e{{{[[[```'],
    ['an empty source', 'sources/2025/begroting-bzk.txt', ''],
    ['metadata that is gone', 'sources/2025/begroting-bzk.yaml', ''],
    ['a file that may not be there', 'publications/2025/begroting-bzk/x.11ty.js', 'process.exit(7)'],
  ])('stays up with %s, and recovers', (_, path, text) => {
    const good = path.endsWith('.js') ? null : readFileSync(join(root, path), 'utf8')
    write(path, text)
    expect(pageOf('index.html')).toContain('<main')
    const last = readings.at(-1)
    expect(last ? tellChanged(last) : '').toContain('fout')
    if (good === null) rmSync(join(root, path))
    else write(path, good)
    expect(pageOf('index.html')).toContain('<main')
  })

  test('stays up with a link that leads nowhere', () => {
    symlinkSync('/nergens', join(root, 'pages', 'kapot.md'))
    expect(pageOf('index.html')).toContain('<main')
    rmSync(join(root, 'pages', 'kapot.md'))
  })
})

test('what is kept is made again only for other inputs', () => {
  const kept = new Kept()
  let made = 0
  const make = () => {
    made += 1
    return made
  }
  const one = {}
  expect([
    kept.get('a', ['x', one], make),
    kept.get('a', ['x', one], make),
    kept.get('a', ['x', {}], make),
    kept.get('b', ['x', one], make),
    kept.get('a', ['x'], make),
  ]).toEqual([1, 1, 2, 3, 4])
})
