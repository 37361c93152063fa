import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from '../scripts/content-files.ts'
import type { Finding } from '../src/document/finding.ts'
import { readMetadata } from '../src/readers/content/metadata.ts'
import { correctSource } from '../src/readers/correct-source.ts'
import { formatLines } from '../src/report/format-lines.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { isContentPath } from '../src/rules/content-path.ts'
import { type Case, readCases } from './read-cases.ts'

const cases = readCases('content')
const fence = (one: Case, name: string) => one.fences.find(block => block.name === name)?.text
const has = (name: string) => cases.filter(one => fence(one, name) !== undefined)

function brief({ rule, place, quote, details }: Finding): string {
  const nearest = details?.nearest === undefined ? '' : ` (${details.nearest})`
  return [`${place.line}:${place.column}`, rule, ...(quote ? [quote] : [])].join(' ') + nearest
}

describe('metadata', () => {
  test.each(has('yaml'))('$title', one => {
    const { value, findings } = readMetadata({ file: 'x.yaml', text: fence(one, 'yaml') ?? '' }, 'bzk')
    const byPlace = findings.toSorted((a, b) => a.place.line - b.place.line || (a.rule < b.rule ? -1 : 1))
    const expected = (fence(one, 'findings') ?? '').split('\n').filter(line => line !== '')
    expect(byPlace.map(brief).toSorted()).toEqual(expected.toSorted())
    expect(value === null).toBe(expected.length > 0)
  })
})

describe('content paths', () => {
  test.each(has('allowed').flatMap(one => fence(one, 'allowed')?.split('\n') ?? []))('%s is allowed', path => {
    expect(isContentPath(path)).toBe(true)
  })
  test.each(has('refused').flatMap(one => fence(one, 'refused')?.split('\n') ?? []))('%s is refused', path => {
    expect(isContentPath(path)).toBe(false)
  })

  test('a symbolic link is refused, never followed', () => {
    const root = mkdtempSync(join(tmpdir(), 'leeswijzer-'))
    mkdirSync(join(root, 'pages'))
    writeFileSync(join(root, 'secret.txt'), 'geheim')
    symlinkSync(join(root, 'secret.txt'), join(root, 'pages', 'over.md'))
    const { files, findings } = readContentFiles(root)
    rmSync(root, { recursive: true })
    expect([...files.keys()]).toEqual([])
    expect(findings.map(one => `${one.rule} ${one.quote}`)).toEqual([
      'symbolic-link pages/over.md',
      'refused-file secret.txt',
    ])
  })
})

describe('corrections of a source', () => {
  const correction = (find: string) => ({ find, replace: 'maatregelen', reason: 'afgebroken woord' })

  test('one that matches once is carried out', () => {
    expect(correctSource('a.txt', 'de maatreg- len zijn', [correction('maatreg- len')])).toEqual({
      text: 'de maatregelen zijn',
      findings: [],
    })
  })
  test.each([
    ['not at all', 'de wet', 0],
    ['twice', 'x y x', 2],
  ])('one that matches %s is a finding, and the text stays', (_, text, count) => {
    const { text: after, findings } = correctSource('a.txt', text, [correction('x')])
    expect(after).toBe(text)
    expect(findings.map(one => [one.rule, one.details?.count])).toEqual([['correction-mismatch', count]])
  })
})

describe('report', () => {
  test('says where, what, the line itself with the place marked, and what to do', () => {
    const text = 'titel: Begroting\nsort: begroting\n'
    const { findings } = readMetadata({ file: 'content/sources/2020/x.yaml', text }, 'bzk')
    const unknown = findings.filter(one => one.rule === 'unknown-key')
    expect(formatLines(tellFindings(unknown, new Map([['content/sources/2020/x.yaml', text]])))).toBe(
      [
        'content/sources/2020/x.yaml:2:1 fout unknown-key',
        '  onbekende sleutel "sort"',
        '  2 | sort: begroting',
        '      ^^^^',
        '  hulp: verwijder deze regel, of kies een sleutel die bestaat (de naaste: soort)',
        '  zo wordt de regel:',
        'soort: begroting',
        '  waarom: docs/rules/unknown-key.md',
      ].join('\n'),
    )
  })
})
