import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContentFiles } from '../scripts/content-files.ts'
import { runCheck } from '../scripts/run-check.ts'
import { siteOutputs } from '../scripts/site-outputs.ts'
import { jsonSchemas } from '../src/readers/content/json-schemas.ts'
import { pagesOf } from '../src/site/pages-of.ts'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const fences = [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent = '', language, text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
)
const yamlFences = fences.filter(({ language }) => language === 'yaml').map(({ text }) => text)
const [metadata = '', corrections = ''] = yamlFences

const folder = mkdtempSync(join(tmpdir(), 'gids-'))
const content = join(folder, 'content')
const source = 'content/sources/2026/begroting-vro.txt'
const chapters = join(content, 'publications', '2026', 'begroting-vro')

/** Runs a script of the project on the content of a new editor. */
async function run(script: string, ...values: readonly string[]): Promise<string> {
  const loader = pathToFileURL(join(root, 'scripts/require-node.js')).href
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', loader, join(root, 'scripts', script), ...values],
    { cwd: folder },
  ).catch((error: { stdout: string; stderr: string }) => error)
  return stdout
}

/** Records the source with this metadata as the state that the chapters were made of, as the forge does. */
async function commitSource(yaml: string): Promise<void> {
  const path = join(folder, source.replace('.txt', '.yaml'))
  const now = readFileSync(path, 'utf8')
  const git = (...values: readonly string[]) => promisify(execFile)('git', ['-C', folder, ...values])
  writeFileSync(path, yaml)
  await git('init')
  await git('add', 'content/sources/2026')
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-m', 'bron')
  writeFileSync(path, now)
}

function check() {
  const { site, findings } = runCheck(readContentFiles(content), '2026-11-27')
  const own = findings.filter(({ place }) => place.file.includes('2026/begroting-vro'))
  return { site, findings: own.map(({ rule, quote }) => (quote ? `${rule} ${quote}` : rule)) }
}

/** The website printed a line above the title; the import puts the title first. */
const movedTitle = ['word-added Beleidsagenda 2026', 'word-lost Beleidsagenda 2026']

const edit = (path: string, change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')))

beforeAll(() => {
  cpSync(join(root, 'content'), content, { recursive: true })
  rmSync(join(content, 'adressen'), { recursive: true, force: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a new editor who follows only the guide', () => {
  test('uploads a text of another website and its metadata, and is told what to do next', () => {
    mkdirSync(join(content, 'sources', '2026'), { recursive: true })
    cpSync(join(import.meta.dirname, 'sixth-text', 'begroting-vro.txt'), join(folder, source))
    writeFileSync(join(folder, source.replace('.txt', '.yaml')), metadata)
    expect(check().findings).toEqual([`source-without-publication ${source}`])
  })

  test('lets the import make the chapters, with table, notes and headings', async () => {
    await run('import.ts', source)
    const text = readdirSync(chapters)
      .map(name => readFileSync(join(chapters, name), 'utf8'))
      .join('\n')
    expect(text).toContain('### 2.1 Bouwen waar het kan')
    expect(text.match(/^\[\^\d\]: /gm)?.length).toBe(6)
    expect(text).toMatch(/^\| Totaal +\| 2\.065\.000 +\| 2\.240\.000 +\| 2\.425\.000 +\|$/m)
    expect(text).not.toMatch(/pagina \d/)
    const others = check().findings.filter(finding => !finding.startsWith('section-without-theme '))
    expect(others).toEqual(movedTitle)
  })

  test('gives every main heading a theme, as the guide shows', () => {
    const example = fences.find(({ language }) => language === 'markdown')?.text.trim()
    for (const name of readdirSync(chapters)) {
      edit(join(chapters, name), text => text.replaceAll(/^(## .*\{#[\w-]+)\}/gm, '$1 thema=wonen-en-buurt}'))
    }
    expect(
      readdirSync(chapters).some(name => readFileSync(join(chapters, name), 'utf8').includes(example ?? '–')),
    ).toBe(true)
    expect(check().findings).toEqual(movedTitle)
  })

  test('takes away what the website printed, with a correction and another import, and loses no theme', async () => {
    edit(join(folder, source.replace('.txt', '.yaml')), text => text + corrections)
    const before = readdirSync(chapters).map(name => readFileSync(join(chapters, name), 'utf8'))
    expect(before.join('')).toContain('Officiële bekendmakingen')
    await commitSource(metadata)
    await run('import.ts', source)
    const after = readdirSync(chapters).map(name => readFileSync(join(chapters, name), 'utf8'))
    expect(after.join('')).toContain('thema=wonen-en-buurt')
    expect(check().findings).toEqual([])
  })

  test('finds the page on the site', () => {
    const { site } = check()
    const page = siteOutputs(site, pagesOf(site)).find(({ file }) => file === '2026/begroting-vro/volledig/index.html')
    const html = page?.content() ?? ''
    expect(html).toContain('Beter gebruik van wat er staat')
    expect(html).toContain('<table')
    expect(html).toContain('kst-32847-968')
  })
})

describe('what the guide shows', () => {
  test('is valid: each list of exceptions and corrections', () => {
    expect(yamlFences.length).toBe(3)
    for (const text of yamlFences) expect(() => parse(text)).not.toThrow()
    writeFileSync(join(content, 'uitzonderingen.yaml'), yamlFences[2] ?? '')
    const { findings } = runCheck(readContentFiles(content), '2026-11-27')
    const faults = findings.filter(({ place }) => place.file.endsWith('uitzonderingen.yaml')).map(({ rule }) => rule)
    // It is right in every way, but that the table of this text does add up.
    expect(faults).toEqual(['exception-unused'])
  })

  test('every file it links to exists', () => {
    const links = [...guide.matchAll(/\]\(([^)#]+)/g)]
      .map(([, link = '']) => link)
      .filter(link => !/^https?:/.test(link))
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter(link => !existsSync(join(root, link)))).toEqual([])
  })

  test('every command it names exists', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const commands = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter(name => !(name in scripts))).toEqual([])
  })
})

describe('forms', () => {
  const forms = join(root, '.github', 'ISSUE_TEMPLATE')
  test.each(readdirSync(forms).filter(name => name !== 'config.yml'))('%s has fields with labels', name => {
    const { body, description } = parse(readFileSync(join(forms, name), 'utf8')) as {
      body: { id: string; type: string; attributes: { label: string } }[]
      description: string
    }
    expect(description.length).toBeGreaterThan(20)
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
    expect(body.every(({ type, attributes }) => ['input', 'textarea'].includes(type) && attributes.label)).toBe(true)
  })

  test('the pull request template asks four questions, the same on GitLab', () => {
    const template = readFileSync(join(root, '.github/pull_request_template.md'), 'utf8')
    expect(template.match(/^\*\*\d\. /gm)?.length).toBe(4)
    expect(template).toMatch(/Kamerstuknummer[\s\S]*datum[\s\S]*Welk hoofdstuk is dit, en wat zit er niet bij/)
    expect(readFileSync(join(root, '.gitlab/merge_request_templates/Default.md'), 'utf8')).toBe(template)
  })
})

describe('JSON Schema for editors’ tools', () => {
  test('there is one for each kind of file, and no other', () => {
    expect(readdirSync(join(root, 'schemas')).toSorted()).toEqual(Object.keys(jsonSchemas).toSorted())
  })
  test.each(Object.entries(jsonSchemas))('%s is what the check asks', (name, text) => {
    expect(readFileSync(join(root, 'schemas', name), 'utf8')).toBe(text)
    expect(JSON.parse(text)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
