import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readThemes } from '../../../src/readers/content/themes.ts'
import { chanceOf } from '../../degraded/chance.ts'
import { importSource } from '../../import-source.ts'
import { setAside } from '../set-aside.ts'
import { madeSource } from './made-source.ts'
import { type PlainPage, writePlainPage } from './plain-page.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A made archive: `content` as this project reads it, and every page once more as plain Markdown for the others. */
export interface Corpus {
  readonly sections: number
  readonly content: string
  readonly pages: string
}

const sectionsPerText = 25
const firstYear = 2000
const years = 20
const kinds = ['begroting', 'jaarverslag', 'reactie'] as const
const titles = { begroting: 'Begroting', jaarverslag: 'Jaarverslag', reactie: 'Reactie' }
const textsPerLine = 100
const makers = ['scripts/bench/archive', 'src/readers', 'src/document', 'src/writers', 'content/sources'] as const
const settings = ['site.yaml', 'languages.yaml'] as const

const fixedPages = [
  ['over', 'Over dit archief'],
  ['toegankelijkheid', 'Toegankelijkheid'],
] as const

/** Makes an archive of some `sections` sections below `folder`; the same seed gives the same bytes. `say` tells how far it is. */
export function makeCorpus(folder: string, sections: number, seed: number, say: (line: string) => void): Corpus {
  const corpus = { sections, content: join(folder, 'content'), pages: join(folder, 'pages', 'tekst') }
  const stamp = join(folder, `made-${sections}-${seed}-${makersHash()}`)
  if (existsSync(stamp)) return corpus
  setAside(folder)
  mkdirSync(corpus.content, { recursive: true })
  for (const name of settings) cpSync(join('content', name), join(corpus.content, name))
  // The pages of the project lead to texts that a made archive does not have.
  mkdirSync(join(corpus.content, 'pages'))
  for (const [name, title] of fixedPages) {
    writeFileSync(join(corpus.content, 'pages', `${name}.md`), `# ${title}\n\nDit archief is gemaakt om te meten.\n`)
  }
  const themes = themesWithoutSummaries()
  writeFileSync(join(corpus.content, 'themes.yaml'), themes.text)
  writeFileSync(join(corpus.content, 'afwezig.yaml'), 'afwezig: []\n')
  const vocabulary = vocabularyOf('content/sources')
  const texts = Math.ceil(sections / sectionsPerText)
  const started = performance.now()
  for (let index = 0; index < texts; index++) {
    const chance = chanceOf(seed + index)
    const count = Math.min(sectionsPerText, sections - index * sectionsPerText)
    writeText(corpus, index, madeSource(vocabulary, count, chance).text, themes.slugs)
    if ((index + 1) % textsPerLine === 0) say(progressLine((performance.now() - started) / 1000, index + 1, texts))
  }
  writeFileSync(stamp, '')
  return corpus
}

function progressLine(seconds: number, done: number, all: number): string {
  return `  ${done} van ${all} teksten gemaakt, nog zo'n ${Math.ceil((seconds / done) * (all - done))} s`
}

/** Changes with the code that makes an archive, the import among it: an older one would not be read as it was made. */
function makersHash(): string {
  const hash = createHash('sha256')
  for (const folder of makers) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    for (const path of entries.map(entry => join(entry.parentPath, entry.name)).sort()) hash.update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}

function themesWithoutSummaries(): { readonly slugs: readonly string[]; readonly text: string } {
  const { value } = readThemes({ file: 'content/themes.yaml', text: readFileSync('content/themes.yaml', 'utf8') })
  const themes = value?.themes ?? []
  const lines = themes.map(
    ({ slug, name, description }) =>
      `  - slug: ${slug}\n    naam: ${JSON.stringify(name)}\n    omschrijving: ${JSON.stringify(description)}\n`,
  )
  return { slugs: themes.map(({ slug }) => slug), text: `themes:\n${lines.join('')}` }
}

function writeText(corpus: Corpus, index: number, text: string, themes: readonly string[]): void {
  const year = firstYear + (index % years)
  const kind = kinds[Math.floor(index / years) % kinds.length] ?? 'begroting'
  const name = `${kind}-m${Math.floor(index / years)}`
  const sources = join(corpus.content, 'sources', String(year))
  mkdirSync(sources, { recursive: true })
  writeFileSync(join(sources, `${name}.txt`), text)
  const metadata = metadataOf(kind, year, Math.floor(index / years / kinds.length) + 1)
  writeFileSync(join(sources, `${name}.yaml`), writeMetadata(kind, year, metadata))
  const { chapters } = importSource(`${name}.txt`, new TextEncoder().encode(text), [])
  const folder = join(corpus.content, 'publications', String(year), name)
  mkdirSync(folder, { recursive: true })
  let heading = 0
  for (const [file, markdown] of chapters) {
    const own: string[] = []
    const themed = markdown.replaceAll(/^(#{2} .*\{#[^\s}]+)\}$/gm, (_, start) => {
      heading += 1
      const theme = themes[(index + heading) % themes.length] ?? ''
      own.push(theme)
      return `${start} thema=${theme}}`
    })
    writeFileSync(join(folder, file), themed)
    const order = index * 100 + heading
    writePlainPage(corpus.pages, `${year}-${name}-${file}`, themed, {
      ...{ year, kind, order, publication: `${year}-${name}`, themes: own, ...metadata },
    })
  }
}

type MadeMetadata = Pick<PlainPage, 'name' | 'publisher' | 'scope'>

function metadataOf(kind: keyof typeof titles, year: number, ministry: number): MadeMetadata {
  return {
    name: `${titles[kind]} ${year} van ministerie ${ministry}`,
    publisher: `Ministerie ${ministry}`,
    scope: 'Een gemaakte tekst om te meten.',
  }
}

function writeMetadata(kind: string, year: number, { name, publisher, scope }: MadeMetadata): string {
  return [
    `titel: ${name}`,
    `soort: ${kind}`,
    `jaar: ${year}`,
    'gepubliceerd: onbekend',
    `uitgever: ${publisher}`,
    `reikwijdte: ${scope}`,
    'rechten: Geen.',
    '',
  ].join('\n')
}
