import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'

/** What one editor does to a made archive: one paragraph more in one chapter, in its middle, or another title. */
export interface CorpusChange {
  /** The address of the chapter in this project's site, and the name of its page for the others. */
  readonly address: string
  readonly page: string
  /** Writes the paragraph, in other words for each number, for every contender. Output: its words. */
  apply(number: number): string
  /** Gives the text another title, for this project: all of its search results say it, and none says an added paragraph. */
  retitle(number: number): void
  /** Puts the files back as they were made. */
  undo(): void
}

const words = (number: number) => `Deze zin schreef een redacteur als proefwijziging ${number}.`
const written = new RegExp(`${words(0).replace('0.', String.raw`\d+\.`)}(?: \\{toegevoegd\\})?\n\n`)

/** The text with the paragraph of that number below its heading; what an earlier change left goes. */
export function withChange(text: string, number: number, mark: string): string {
  const made = withoutChange(text)
  const heading = /^#{1,6} .*\n\n/m.exec(made)
  if (!heading) throw new Error('a made chapter without a heading')
  const at = heading.index + heading[0].length
  return `${made.slice(0, at)}${words(number)}${mark}\n\n${made.slice(at)}`
}

/** The text as it was made. */
export function withoutChange(text: string): string {
  return text.replace(written, '')
}

/** The metadata of a text, with the number in its title; null for the title as it was made. */
export function withTitle(yaml: string, number: number | null): string {
  const added = number === null ? '' : `, proef ${number}`
  return yaml.replace(/^(titel: .*?)(, proef \d+)?$/m, `$1${added}`)
}

/** The change of an archive, undone when this process ends, and when an earlier one was killed before it could. */
export function openChange({ content, pages }: Corpus): CorpusChange {
  const publications = join(content, 'publications')
  const text = middleOf(
    readdirSync(publications).flatMap(year => readdirSync(join(publications, year)).map(name => join(year, name))),
  )
  const chapter = middleOf(readdirSync(join(publications, text)))
  const page = `${text.replaceAll(/[\\/]/g, '-')}-${chapter}`
  const files = [
    { file: join(publications, text, chapter), mark: ' {toegevoegd}' },
    { file: join(pages, page), mark: '' },
  ]
  const rewrite = (change: (text: string, mark: string) => string) => {
    for (const { file, mark } of files) rewriteFile(file, text => change(text, mark))
  }
  const retitle = (number: number | null) =>
    rewriteFile(join(content, 'sources', `${text}.yaml`), yaml => withTitle(yaml, number))
  const undo = () => {
    rewrite(withoutChange)
    retitle(null)
  }
  undo()
  process.on('exit', undo)
  return {
    address: `/${text.replaceAll('\\', '/')}/${chapter.slice('00-'.length).replace(/\.md$/, '')}/`,
    page: page.replace(/\.md$/, ''),
    apply(number) {
      rewrite((before, mark) => withChange(before, number, mark))
      return words(number)
    },
    retitle,
    undo,
  }
}

function rewriteFile(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after !== before) writeFileSync(file, after)
}

function middleOf(names: readonly string[]): string {
  const name = names.toSorted()[names.length >> 1]
  if (name === undefined) throw new Error('an archive without texts')
  return name
}
