import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkSite } from '../scripts/check-site.ts'
import { readContentFiles } from '../scripts/content-files.ts'
import { importSource } from '../scripts/import-source.ts'
import { runCheck } from '../scripts/run-check.ts'
import type { Finding } from '../src/document/finding.ts'
import { mostEntries } from '../src/site/indexes/divide-index.ts'

const folder = '.cache/check-site'
const content = join(folder, 'content')
const today = '2026-11-27'
const silent = { begin: () => {}, add: () => {} }

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('tests/heard/content', content, { recursive: true })
  // Asks what texts repeat, whatever else is wrong with them.
  mkdirSync(at('adressen'))
  writeFileSync(at('adressen/paginas.txt'), '/herhaald/2022-weg/\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string) => join(content, path)
const replacing = (path: string, from: string | RegExp, to: string) => () =>
  writeFileSync(at(path), readFileSync(at(path), 'utf8').replace(from, to))
const chapter = 'publications/2020/begroting-bzk/02-digitale-overheid.md'

/** One fault of each kind that a check finds: in a text, between texts, in what they share, in the files themselves. */
const faults: Readonly<Record<string, { readonly make: () => void; readonly rule: string }>> = {
  'a lost word': { make: replacing(chapter, /\n\n(\w+) /, '\n\n'), rule: 'word-lost' },
  'a theme that does not exist': { make: replacing(chapter, /thema=[\w-]+/, 'thema=niets'), rule: 'unknown-theme' },
  'a link to no page': {
    make: replacing('pages/over.md', /$/, '\nZie [hier](/2020/niets/).\n'),
    rule: 'dead-link',
  },
  'a pair of a section that is gone': {
    make: replacing(chapter, /\{#[\w-]+/, '{#anders'),
    rule: 'pair-missing-section',
  },
  'a source without chapters': {
    make: () => rmSync(at('publications/2020/reactie-vng'), { recursive: true }),
    rule: 'source-without-publication',
  },
  'two texts with one title': {
    make: replacing('sources/2020/reactie-vng.yaml', /titel: .*/, 'titel: Begroting 2020 van Binnenlandse Zaken'),
    rule: 'shared-title',
  },
  'a synonym for a word that no text has': {
    make: replacing('synoniemen.yaml', '[woning]', '[woning, kwispelstaartje]'),
    rule: 'synonym-not-in-texts',
  },
  'a file that is not allowed': {
    make: () => writeFileSync(at('publications/2020/los.txt'), 'los'),
    rule: 'refused-file',
  },
  'metadata that cannot be read': {
    make: replacing('sources/2020/reactie-vng.yaml', /soort: .*/, 'soort: gedicht'),
    rule: 'publication-without-source',
  },
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ place, rule, quote }) => `${place.file}:${place.line}:${place.column} ${rule} ${quote ?? ''}`).sort()

describe('a check text by text', () => {
  for (const [name, { make, rule }] of Object.entries(faults)) {
    test(`finds what a check of everything at once finds: ${name}`, async () => {
      const sound = await checkSite(content, today, silent)
      make()
      const { site, findings } = runCheck(readContentFiles(content), today)
      const own = await checkSite(content, today, silent)
      expect(told(own.findings)).toEqual(told(findings))
      expect(told(own.findings)).not.toEqual(told(sound.findings))
      expect(told(own.findings).join('\n')).toContain(rule)
      expect(own.publications).toBe(site.publications.length)
      // What was kept says the same.
      expect(await checkSite(content, today, silent)).toEqual(own)
    })
  }
})

/** A text that repeats so much of each other with this ending that it does not fit on one page. */
function addLongText(name: string, ending: string): void {
  const paragraphs = Array.from(
    { length: mostEntries + 1 },
    (_, at) => `Dit is maatregel ${at} van de lange lijst met plannen.`,
  )
  const text = ['1. Wonen', ...paragraphs, ending].join('\n\n')
  const folder = `publications/2022/${name}`
  mkdirSync(at('sources/2022'), { recursive: true })
  mkdirSync(at(folder), { recursive: true })
  writeFileSync(at(`sources/2022/${name}.txt`), text)
  const metadata = readFileSync(at(`sources/2020/${name}.yaml`), 'utf8').replace('jaar: 2020', 'jaar: 2022')
  writeFileSync(at(`sources/2022/${name}.yaml`), metadata)
  const { chapters } = importSource(`${name}.txt`, new TextEncoder().encode(text), [])
  for (const [file, markdown] of chapters) writeFileSync(at(`${folder}/${file}`), markdown)
}

test('a check text by text knows the parts of what texts repeat, as a check of everything at once does', async () => {
  const part = '/herhaald/2022-begroting-bzk-2022-jaarverslag-bzk/'
  addLongText('begroting-bzk', 'Dit was de begroting.')
  addLongText('jaarverslag-bzk', 'Dit was het verslag.')
  writeFileSync(at('adressen/paginas.txt'), `${part}\n/herhaald/2022-weg/\n`)
  replacing('pages/over.md', /$/, `\nZie [de herhaling](${part}) en [een andere](/herhaald/2022-niets/).\n`)()
  const quoted = (findings: readonly Finding[]) =>
    findings.flatMap(({ rule, quote }) => (quote?.startsWith('/herhaald/') ? [`${rule} ${quote}`] : [])).sort()
  const own = await checkSite(content, today, silent)
  expect(quoted(own.findings)).toEqual(['address-vanished /herhaald/2022-weg/', 'dead-link /herhaald/2022-niets/'])
  expect(told(own.findings)).toEqual(told(runCheck(readContentFiles(content), today).findings))
  // What was kept says the same.
  expect(await checkSite(content, today, silent)).toEqual(own)
})
