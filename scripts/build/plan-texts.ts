import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublicationName } from '../../src/document/publication.ts'
import { readMetadata } from '../../src/readers/content/metadata.ts'
import { publicationLabel } from '../../src/site/publication-label.ts'
import { newestYears } from '../../src/site/voice.ts'
import type { ListedContent } from '../content-files.ts'
import { Kept } from '../kept.ts'
import { textKeyOf } from '../load-content.ts'
import { hashOf } from './build-state.ts'

/** A text as it is before it is made: its files, its name, and the hash of all that its pages depend on. */
export interface PlannedText {
  readonly key: string
  readonly paths: readonly string[]
  /** Null when no publication can be made of its files. */
  readonly name: PublicationName | null
  readonly hash: string
  /** Bytes of its files together. */
  readonly size: number
}

/** A text with its files and its name. */
export type NamedText = Pick<PlannedText, 'key' | 'paths' | 'name'>

/**
 * The texts that these files make. Input: paths below `root` by text, what changes with the file at a path, and what is
 * `kept` of an earlier look.
 */
export function namedTexts(
  root: string,
  byText: PathsByText,
  stampOf: (path: string) => unknown,
  kept = new Kept(),
): readonly NamedText[] {
  return [...byText].map(([key, own]) => ({
    key,
    paths: own,
    name: isWhole(key, own) ? kept.get(`name of ${key}`, [stampOf(yamlOf(key))], () => nameOf(root, key)) : null,
  }))
}

/** The paths of the files of each text by its key, sources first. */
export type PathsByText = ReadonlyMap<string, readonly string[]>

/** Which file is of which text. Input: paths below the content. */
export function pathsByText(paths: readonly string[]): PathsByText {
  const sourcesFirst = paths.toSorted((one, other) => Number(isSource(other)) - Number(isSource(one)))
  const keyed = sourcesFirst.flatMap(path => {
    const key = textKeyOf(path)
    return key === null ? [] : [[key, path] as const]
  })
  return new Map([...Map.groupBy(keyed, ([key]) => key)].map(([key, own]) => [key, own.map(([, path]) => path)]))
}

/** What texts do not depend on, of what they share. */
const apart = /^(pairs|adressen|pages)\/|^(synoniemen|uitzonderingen|toegankelijkheid-meting)\.yaml$/

/**
 * Plans the texts below `root`. Of the other texts, a text depends on the years that every page names, and on what else is
 * called as it is. Input: the hash of each file by path, and of what everything depends on, and the names that are kept.
 */
export function planTexts(
  root: string,
  { entries }: ListedContent,
  hashes: ReadonlyMap<string, string>,
  base: string,
  kept = new Kept(),
): readonly PlannedText[] {
  const sizes = new Map(entries.map(({ path, size }) => [path, size]))
  const texts = namedTexts(root, pathsByText([...hashes.keys()]), path => hashes.get(path) ?? '', kept)
  const names = { publications: texts.flatMap(({ name }) => name ?? []) }
  const { newest, older } = newestYears(names)
  const years = JSON.stringify([newest, older.length > 0])
  const shared = [...hashes].filter(([path]) => textKeyOf(path) === null && !apart.test(path)).flat()
  const around = hashOf(base, years, ...shared)
  return texts.map(({ key, paths, name }) => {
    const label = name ? publicationLabel(names, name) : ''
    const hash = hashOf(around, label, ...paths.flatMap(path => [path, hashes.get(path) ?? '']))
    return { key, paths, name, hash, size: paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) }
  })
}

function isSource(path: string): boolean {
  return path.startsWith('sources/')
}

function yamlOf(key: string): string {
  return `sources/${key}.yaml`
}

/** Whether a publication can be made of these files: a source with its metadata, and a chapter. */
function isWhole(key: string, paths: readonly string[]): boolean {
  const hasSource = paths.includes(yamlOf(key)) && paths.includes(`sources/${key}.txt`)
  return hasSource && paths.some(path => /\/\d{2}-[^/]*\.md$/.test(path))
}

function nameOf(root: string, key: string): PublicationName | null {
  const file = { file: `content/${yamlOf(key)}`, text: readFileSync(join(root, yamlOf(key)), 'utf8') }
  const metadata = readMetadata(file, key.slice(key.indexOf('-') + 1)).value
  return metadata && { slug: key.slice(key.indexOf('/') + 1), metadata }
}
