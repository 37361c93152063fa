import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Who may import whom: the folder of a module, and the folders its imports may lead to besides its own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/document': [],
  'src/readers': ['src/document'],
  'src/rules': ['src/document', 'src/readers'],
  'src/writers': ['src/document'],
  'src/report': ['src/document', 'src/rules'],
  'src/heard': [],
  'src/gate': ['src/document', 'src/rules', 'src/report'],
  'src/search': ['src/document'],
  'src/site': ['src/document', 'src/search'],
  layouts: ['src/document', 'src/search', 'src/site'],
  scripts: [
    'src/document',
    'src/search',
    'src/readers',
    'src/rules',
    'src/writers',
    'src/report',
    'src/gate',
    'src/heard',
    'src/site',
    'layouts',
  ],
}

/** Packages that reach disk, network, browser or a build: nothing under `src/` or `layouts/` may use them. */
const impure = /^(node:|playwright|pagefind|@11ty\/|sirv|vitest)/

const importLine =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`=;()]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

interface Import {
  readonly file: string
  readonly folder: string
  readonly from: string
}

const files = Object.keys(allowed).flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => ({ folder, file: join(folder, name).split(sep).join('/') })),
)

const imports = files.flatMap(({ folder, file }) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(importLine)].map(
    (match): Import => ({ folder, file, from: match[1] ?? match[2] ?? '' }),
  ),
)

const local = imports.filter(one => one.from.startsWith('.'))
const packages = imports.filter(one => !one.from.startsWith('.'))

function folderOf({ file, from }: Import): string {
  const target = relative(root, join(root, dirname(file), from))
    .split(sep)
    .join('/')
  return Object.keys(allowed).find(folder => target.startsWith(`${folder}/`)) ?? target
}

describe('import directions', () => {
  test.each(Object.keys(allowed))('%s has modules and imports only what it may', folder => {
    expect(files.filter(one => one.folder === folder).length).toBeGreaterThan(0)
    const strays = local
      .filter(one => one.folder === folder)
      .filter(one => ![folder, ...(allowed[folder] ?? [])].includes(folderOf(one)))
    expect(strays).toEqual([])
  })

  test('src and layouts touch no disk, network, browser or build', () => {
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.filter(one => one.folder !== 'scripts' && impure.test(one.from))).toEqual([])
  })

  test('src writes to no console and ends no process', () => {
    const noisy = files
      .filter(one => one.file.startsWith('src/'))
      .filter(one =>
        /\bconsole\.|\bprocess\.|\bDate\.now\(|\bMath\.random\(/.test(readFileSync(join(root, one.file), 'utf8')),
      )
    expect(noisy.map(one => one.file)).toEqual([])
  })

  test('each package has one importing file', () => {
    const importers = Map.groupBy(
      packages.filter(one => !/^(node:|preact)/.test(one.from)),
      one =>
        one.from
          .split('/')
          .slice(0, one.from.startsWith('@') ? 2 : 1)
          .join('/'),
    )
    const shared = [...importers].filter(([, users]) => new Set(users.map(one => one.file)).size > 1)
    expect(shared.map(([name, users]) => [name, users.map(one => one.file)])).toEqual([])
  })

  test('the reader of import lines sees every kind of import', () => {
    const sample =
      "import a from './a.ts'\nimport { b,\n c } from '../b.ts'\nexport { d } from 'd'\nawait import('./e.ts')\nimport 'f'\nimport type { G } from 'g'"
    expect([...sample.matchAll(importLine)].map(match => match[1] ?? match[2])).toEqual([
      './a.ts',
      '../b.ts',
      'd',
      './e.ts',
      'f',
      'g',
    ])
  })
})
