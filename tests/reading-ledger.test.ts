import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const keys =
  'file sha256 title headings paragraphs lists tables footnotes figures tableOfContents references abbreviations foreign dropped findings words'
const source =
  'Kop\n\nEen alinea die wordt gebroken door het einde van een bladzijde en dan\n\nverder loopt.\n\nLicence\n'

function read(...files: string[]) {
  return spawnSync(process.execPath, ['--import', './scripts/require-node.js', 'scripts/read.ts', ...files], {
    encoding: 'utf8',
  })
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'leeswijzer-')), name)
  writeFileSync(path, content)
  return path
}

describe('npm run read', () => {
  test('prints one ledger per file, each on a line, with exactly the keys agreed on', () => {
    const { stdout, status } = read(written('2020-a.txt', source), written('2021-b.txt', ''))
    const ledgers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(status).toBe(0)
    expect(ledgers.map(ledger => Object.keys(ledger).join(' '))).toEqual([keys, keys])
    expect(ledgers[0]).toMatchObject({
      file: '2020-a.txt',
      title: 'Kop',
      headings: [{ line: 1, level: 1, text: 'Kop' }],
      paragraphs: [{ lines: [3, 5] }],
      dropped: [{ line: 7, rule: 'page-furniture' }],
      words: { source: 17, kept: 14, joined: 2, split: 0, moved: 0, dropped: 1, corrected: 0, unaccounted: 0 },
    })
  })

  test('never fails on content', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
    const { stdout, status } = read(written('bytes.txt', bytes))
    expect(status).toBe(0)
    expect(JSON.parse(stdout).words.unaccounted).toBe(0)
  })

  test('says which file cannot be opened, and reads the others', () => {
    const { stdout, stderr, status } = read('er-is-niets.txt', written('a.txt', source))
    expect(status).toBe(2)
    expect(stderr).toContain('er-is-niets.txt')
    expect(JSON.parse(stdout).file).toBe('a.txt')
  })

  test('explains each line with its role and its rule', () => {
    const path = written('a.txt', source)
    const explanation = execFileSync(
      process.execPath,
      ['--import', './scripts/require-node.js', 'scripts/read.ts', '--explain', path],
      {
        encoding: 'utf8',
      },
    )
    expect(explanation.split('\n').map(line => line.replaceAll(/ {2,}/g, '  ').trim())).toEqual([
      'a.txt',
      'titel: Kop',
      '17 woorden: 14 behouden, 2 samengevoegd, 0 gesplitst, 0 verplaatst, 1 weggelaten, 0 verbeterd, 0 zoek',
      '',
      '1  kop 1  losse regel boven tekst  Kop',
      '3  alinea  lopende tekst  Een alinea die wordt gebroken door het einde van een bladzijde …',
      '5  alinea  de zin liep door  verder loopt.',
      '7  weggelaten  tekst van de website  Licence',
      '',
    ])
  })
})
