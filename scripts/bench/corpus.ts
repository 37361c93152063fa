import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readThemes } from '../../src/readers/content/themes.ts'
import { chanceOf } from '../degraded/chance.ts'
import { importSource } from '../import-source.ts'
import { madeSource } from './made-source.ts'
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
const settings = ['site.yaml', 'languages.yaml', 'pages'] as const

/** Makes an archive of some `sections` sections below `folder`; the same seed gives the same bytes. */
export function makeCorpus(folder: string, sections: number, seed: number): Corpus {
  const corpus = { sections, content: join(folder, 'content'), pages: join(folder, 'pages') }
  const stamp = join(folder, `made-${sections}-${seed}`)
  if (existsSync(stamp)) return corpus
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(corpus.content, { recursive: true })
  for (const name of settings) cpSync(join('content', name), join(corpus.content, name), { recursive: true })
  const themes = themesWithoutSummaries()
  writeFileSync(join(corpus.content, 'themes.yaml'), themes.text)
  writeFileSync(join(corpus.content, 'afwezig.yaml'), 'afwezig: []\n')
  const vocabulary = vocabularyOf('content/sources')
  const texts = Math.ceil(sections / sectionsPerText)
  for (let index = 0; index < texts; index++) {
    const chance = chanceOf(seed + index)
    const count = Math.min(sectionsPerText, sections - index * sectionsPerText)
    writeText(corpus, index, madeSource(vocabulary, count, chance).text, themes.slugs)
  }
  writeFileSync(stamp, '')
  return corpus
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
  writeFileSync(join(sources, `${name}.yaml`), metadataOf(kind, year))
  const { chapters } = importSource(`${name}.txt`, new TextEncoder().encode(text), [])
  const folder = join(corpus.content, 'publications', String(year), name)
  mkdirSync(folder, { recursive: true })
  let heading = 0
  for (const [file, markdown] of chapters) {
    const themed = markdown.replaceAll(/^(#{2} .*\{#[^\s}]+)\}$/gm, (_, start) => {
      heading += 1
      return `${start} thema=${themes[(index + heading) % themes.length]}}`
    })
    writeFileSync(join(folder, file), themed)
    writePlainPage(corpus, `${year}-${name}-${file}`, themed, { year, kind })
  }
}

function metadataOf(kind: keyof typeof titles, year: number): string {
  return [
    `titel: ${titles[kind]} ${year}`,
    `soort: ${kind}`,
    `jaar: ${year}`,
    'gepubliceerd: onbekend',
    'uitgever: Ministerie van Voorbeelden',
    'reikwijdte: Een gemaakte tekst om te meten.',
    'rechten: Geen.',
    '',
  ].join('\n')
}

/** The page as any generator reads it: front matter instead of metadata, and no words in braces. */
function writePlainPage(
  corpus: Corpus,
  file: string,
  markdown: string,
  { year, kind }: { year: number; kind: string },
): void {
  const title = /^#+ (.*?)(?: \{.*)?$/m.exec(markdown)?.[1] ?? file
  const body = markdown.replaceAll(/ ?\{[^{}\n]*\}$/gm, '')
  const front = `---\ntitle: ${JSON.stringify(title)}\nyear: ${year}\nkind: ${kind}\n---\n`
  mkdirSync(corpus.pages, { recursive: true })
  writeFileSync(join(corpus.pages, file), front + body)
}
