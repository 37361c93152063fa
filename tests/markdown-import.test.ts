import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { importOptions } from '../scripts/import-options.ts'
import { changesBetween, summaryOf } from '../scripts/publication-changes.ts'
import { readMarkdown } from '../src/readers/markdown.ts'

const root = join(import.meta.dirname, '..')
const source = 'content/sources/2024/begroting-bzk.txt'
const folder = mkdtempSync(join(tmpdir(), 'import-'))
const target = join(folder, 'publicatie')

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the import as an editor does. */
async function runImport(...values: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', './scripts/require-node.js', 'scripts/import.ts', ...values],
      { cwd: root },
    )
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

const chapterFiles = () => readdirSync(target).filter(name => /^\d{2}-/.test(name))

describe('npm run import', () => {
  test('writes chapters that the reader has nothing to say about', async () => {
    const { code } = await runImport(source, `--doel=${target}`)
    expect(code).toBe(0)
    expect(chapterFiles().length).toBeGreaterThan(3)
    for (const file of chapterFiles()) {
      expect(readMarkdown({ file, bytes: readFileSync(join(target, file)) }).findings).toEqual([])
    }
  })

  test('has nothing to do a second time', async () => {
    const { code, output } = await runImport(source, `--doel=${target}`)
    expect({ code, isDone: output.includes('niets te doen') }).toEqual({ code: 0, isDone: true })
  })

  test('leaves an edited publication alone when its source did not change', async () => {
    const [first = ''] = chapterFiles()
    const edited = `${readFileSync(join(target, first), 'utf8')}\nEen zin van de redactie. {toegevoegd}\n`
    writeFileSync(join(target, first), edited)
    const { code, output } = await runImport(source, `--doel=${target}`)
    expect({ code, said: output.includes('uw wijzigingen blijven') }).toEqual({ code: 0, said: true })
    expect(readFileSync(join(target, first), 'utf8')).toBe(edited)
  })

  test('writes nothing over an edited publication whose old source nobody knows, and shows what would change', async () => {
    const before = chapterFiles().map(name => readFileSync(join(target, name), 'utf8'))
    const { code, output } = await runImport(source, `--doel=${target}`, '--basis=geen-revisie')
    expect({ code, shown: output.includes('− Een zin van de redactie. {toegevoegd}') }).toEqual({
      code: 1,
      shown: true,
    })
    expect(chapterFiles().map(name => readFileSync(join(target, name), 'utf8'))).toEqual(before)
  })

  test('overwrites when told, and leaves what is not a chapter', async () => {
    writeFileSync(join(target, '99-oud.md'), '## Oud\n')
    writeFileSync(join(target, 'in-het-kort.md'), 'In het kort.\n')
    const { code } = await runImport(source, `--doel=${target}`, '--overschrijf')
    const left = readdirSync(target)
    expect({ code, old: left.includes('99-oud.md'), short: left.includes('in-het-kort.md') }).toEqual({
      code: 0,
      old: false,
      short: true,
    })
  })

  test('says how it is used when no file is named, and when the file is not there', async () => {
    expect((await runImport()).code).toBe(2)
    expect((await runImport('content/sources/2024/nergens.txt')).code).toBe(2)
  })
})

test('a source goes to the publication of its year and name', () => {
  expect(importOptions([source])).toEqual({
    files: [{ file: source, target: 'content/publications/2024/begroting-bzk' }],
    overwrite: false,
    base: 'HEAD',
  })
  expect(importOptions(['elders.txt']).files).toEqual([{ file: 'elders.txt', target: null }])
})

test('a folder stands for every text below it, and all of them cannot go to one place', () => {
  const { files } = importOptions(['content/sources'])
  expect(files.map(({ file }) => file)).toContain(source)
  expect(files.every(({ file, target }) => file.endsWith('.txt') && target?.startsWith('content/publications/'))).toBe(
    true,
  )
  expect(() => importOptions(['content/sources', '--doel=x'])).toThrow('--doel')
})

test('changes are shown from where a line differs', () => {
  const before = new Map([
    ['01-a.md', `${'woord '.repeat(30)}oud\n\nblijft\n`],
    ['02-b.md', 'b\n'],
  ])
  const after = new Map([
    ['01-a.md', `${'woord '.repeat(30)}nieuw\n\nblijft\n`],
    ['03-c.md', 'c\n'],
  ])
  expect(summaryOf(changesBetween(before, after))).toBe(
    [
      'verandert  01-a.md (−1 +1 regels)',
      `  − …${'woord '.repeat(5)}oud`,
      `  + …${'woord '.repeat(5)}nieuw`,
      'verdwijnt  02-b.md',
      'nieuw      03-c.md',
    ].join('\n'),
  )
})
