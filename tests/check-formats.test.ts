import { describe, expect, test } from 'vitest'
import { checkOptions } from '../scripts/check-options.ts'
import { acceptEntries } from '../scripts/content-files.ts'
import { fixContent } from '../scripts/fix-content.ts'
import { formats } from '../src/report/formats.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { rules } from '../src/rules/rules.ts'

const yaml = 'content/sources/2020/x.yaml'
const told = tellFindings(
  [
    {
      rule: 'unknown-key',
      place: { file: yaml, line: 2, column: 1, offset: 16 },
      quote: 'sort',
      details: { nearest: 'soort' },
    },
    {
      rule: 'empty-note',
      place: { file: 'content/a,b:c.md', line: 1, column: 1, offset: 0 },
      quote: '1%\n::error::kaping',
    },
  ],
  new Map([[yaml, 'titel: Begroting\nsort: begroting\n']]),
)

describe('npm run check -- --format', () => {
  test('json: every finding with its span and the corrected line', () => {
    const [, found] = JSON.parse(formats.json(told)) as {
      rule: string
      column: number
      endColumn: number
      corrected: string
    }[]
    expect([found?.rule, found?.column, found?.endColumn, found?.corrected]).toEqual([
      'unknown-key',
      1,
      5,
      'soort: begroting',
    ])
  })

  test('github: a message of a contributor cannot begin a command of its own', () => {
    const lines = formats.github(told).split('\n')
    expect(lines.length).toBe(2)
    expect(lines[0]).toMatch(
      /^::error file=content\/a%2Cb%3Ac\.md,line=1,col=1,endColumn=\d+,title=empty-note::noot 1%25%0A::error/,
    )
  })

  test('sarif: each result is of a rule that is described, with its fix', () => {
    const { version, runs } = JSON.parse(formats.sarif(told)) as {
      version: string
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; fixes?: unknown[] }[] }[]
    }
    expect(version).toBe('2.1.0')
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(runs[0]?.results.map(({ ruleId, fixes }) => [ruleId, fixes?.length])).toEqual([
      ['empty-note', undefined],
      ['unknown-key', 1],
    ])
  })

  test('an option that does not exist is refused', () => {
    expect(checkOptions(['--format=sarif', '--fix'])).toEqual({ format: 'sarif', fix: true })
    expect([checkOptions(['--format=xml']), checkOptions(['--vorm']), checkOptions(['--format=toString'])]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('npm run check -- --fix', () => {
  const chapter = 'publications/2020/begroting-bzk/01-begin.md'
  const source = 'sources/2020/begroting-bzk'
  const metadata =
    'titel: B\nsoort: begroting\njaar: 2020\ngepubliceerd: onbekend\nuitgever: BZK\nreikwijdte: Alles.\nrechten: Vrij.\n'
  const around = {
    'site.yaml': 'naam: L\nadres: https://l.example\ncontact: a@l.example\n',
    'themes.yaml': 'themes:\n  - slug: wonen\n    naam: Wonen\n    omschrijving: Over huizen.\n',
    'languages.yaml': 'frases: []\n',
    'afwezig.yaml': 'afwezig: []\n',
    'pages/over.md': '# Over\n',
    'pages/toegankelijkheid.md': '# Toegankelijk\n',
  }
  const fix = (texts: Readonly<Record<string, string>>) => {
    const entries = Object.entries({ ...around, ...texts }).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text)
      return { path, kind: 'file' as const, size: bytes.length, bytes: () => bytes }
    })
    const { files, done } = fixContent(acceptEntries(entries), '2026-11-27')
    const textAt = (path: string) => new TextDecoder().decode(files.files.get(path))
    return { textAt, done: done.map(({ rule }) => rule) }
  }
  const text = 'Begroting\n\nWonen\n\nEr komen dit jaar veel woningen bij.\n'
  const page = (body: string) => `# Begroting\n\n## Wonen {#wonen thema=wonen}\n\n${body}\n`

  test('carries out what is safe, line ends and all else as they were', () => {
    const { textAt, done } = fix({
      [`${source}.yaml`]: metadata.replace('reikwijdte', 'reikwijte').replaceAll('\n', '\r\n'),
      [`${source}.txt`]: text,
      [chapter]: page('Er komen dit jaar veel wo\u200bningen bij.').replace('thema=wonen', 'thema=wonen'),
    })
    expect(done.toSorted()).toEqual(['control-character', 'unknown-key'])
    expect(textAt(`${source}.yaml`)).toBe(metadata.replaceAll('\n', '\r\n'))
    expect(textAt(chapter)).toBe(page('Er komen dit jaar veel woningen bij.'))
  })

  test('does not choose words: a changed word is shown, and stays', () => {
    const changed = page('Er komen dit jaar weinig woningen bij.')
    const { textAt, done } = fix({ [`${source}.yaml`]: metadata, [`${source}.txt`]: text, [chapter]: changed })
    expect([textAt(chapter), done]).toEqual([changed, []])
  })

  test('takes back what would lose a word of the source', () => {
    const odd = page('Er komen dit jaar veel wo\u200bningen bij.')
    const { textAt, done } = fix({
      [`${source}.yaml`]: metadata,
      [`${source}.txt`]: text.replace('woningen', 'wo\u200bningen'),
      [chapter]: odd,
    })
    expect([textAt(chapter), done]).toEqual([odd, []])
  })
})
