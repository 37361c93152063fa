import type { KnownAbsence } from '../src/document/absence.ts'
import type { Exception } from '../src/document/exception.ts'
import type { Finding } from '../src/document/finding.ts'
import type { Term, Topic } from '../src/document/glossary.ts'
import type { Document } from '../src/document/node.ts'
import type { Pairing } from '../src/document/pairing.ts'
import type { Metadata, Theme } from '../src/document/publication.ts'
import type { PublishedAddress, Redirect } from '../src/document/published-address.ts'
import type { Reading } from '../src/document/reader.ts'
import type { Measurement, StatementDetails } from '../src/document/statement.ts'
import type { ThemeSummaries } from '../src/document/summary.ts'
import type { Synonym } from '../src/document/synonym.ts'
import { wordsOf } from '../src/document/words.ts'
import { readAbsences } from '../src/readers/content/absences.ts'
import { readDeferrals } from '../src/readers/content/deferrals.ts'
import { readExceptions } from '../src/readers/content/exceptions.ts'
import { readGlossary, readTopics } from '../src/readers/content/glossary.ts'
import { readMetadata } from '../src/readers/content/metadata.ts'
import { readPairing } from '../src/readers/content/pairing.ts'
import { type Phrase, readPhrases } from '../src/readers/content/phrases.ts'
import { readPublished } from '../src/readers/content/published-addresses.ts'
import type { TextFile, YamlReading } from '../src/readers/content/read-yaml.ts'
import { readRedirects } from '../src/readers/content/redirects.ts'
import { readSiteSettings, type SiteSettings } from '../src/readers/content/site-settings.ts'
import { measurementFile, readMeasurement, readStatement } from '../src/readers/content/statement.ts'
import { readSynonyms } from '../src/readers/content/synonyms.ts'
import { readThemes } from '../src/readers/content/themes.ts'
import { correctSource } from '../src/readers/correct-source.ts'
import { readMarkdownDocument } from '../src/readers/markdown.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { readDecoded } from '../src/readers/plain-text.ts'
import { type DueText, dueText, type ReadSource } from '../src/rules/source-words.ts'
import { type ContentFiles, readContentFiles } from './content-files.ts'
import { asInput, Kept } from './kept.ts'
import { silent } from './progress.ts'

/** A source as received, with its metadata and what reading made of it. `key` is `2020/begroting-bzk`. */
export interface Source {
  readonly key: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly metadata: Metadata
  readonly reading: Reading
  /** The source as the publication ledger compares it with what is printed, and the words that a page owes it. */
  readonly read: ReadSource
  readonly due: DueText
}

/** A Markdown file: `key` is its folder (`2020/begroting-bzk`, or empty for a fixed page), `name` without `.md`. */
export interface MarkdownFile {
  readonly key: string
  readonly name: string
  readonly file: string
  readonly document: Document
}

/** What `content/` holds besides the texts. `texts` holds the text of every file read, for messages that quote it. */
export interface SharedContent {
  readonly settings: SiteSettings | null
  readonly themes: readonly Theme[]
  readonly themeSummaries: readonly ThemeSummaries[]
  readonly phrases: readonly Phrase[]
  readonly absences: readonly KnownAbsence[]
  readonly exceptions: readonly Exception[]
  readonly pairings: readonly Pairing[]
  readonly terms: readonly Term[]
  readonly topics: readonly Topic[]
  readonly published: readonly PublishedAddress[]
  readonly redirects: readonly Redirect[]
  readonly deferrals: readonly string[]
  readonly synonyms: readonly Synonym[]
  readonly statement: StatementDetails | null
  readonly measurement: Measurement | null
  readonly pages: readonly MarkdownFile[]
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

/** What `content/` holds of texts: sources, chapters, and summaries. */
export interface TextContent {
  readonly sources: readonly Source[]
  readonly chapters: readonly MarkdownFile[]
  readonly inShort: readonly MarkdownFile[]
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

/** All of `content/`, read. */
export interface Content extends SharedContent, TextContent {}

/** The files at hand, and the list that collects whatever is wrong with them. */
interface Loading {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly texts: ReadonlyMap<string, string>
  readonly findings: Finding[]
  readonly kept: Kept
}

const statementFile = 'toegankelijkheid.yaml'

/** Reads everything below `content/`. Never throws on content: whatever is wrong is a finding. */
export function loadContent(root = 'content'): Content {
  return readContent(readContentFiles(root))
}

/** Reads files that may stand below `content/`, wherever they come from. Input: what is `kept` of an earlier reading. */
export function readContent({ files, findings }: ContentFiles, kept = new Kept(), progress = silent): Content {
  const shared = new Map([...files].filter(([path]) => textKeyOf(path) === null))
  const own = new Map([...files].filter(([path]) => textKeyOf(path) !== null))
  const [all, texts] = [readShared(shared, kept), readTexts(own, kept, progress)]
  return {
    ...all,
    ...texts,
    texts: new Map([...all.texts, ...texts.texts]),
    findings: [...findings, ...all.findings, ...texts.findings],
  }
}

/** The text that a file belongs to (`2020/begroting-bzk`), by its path below `content/`; null for what all texts share. */
export function textKeyOf(path: string): string | null {
  const [, source] = /^sources\/(.*)\.\w+$/.exec(path) ?? []
  const [, folder] = /^publications\/(.*)\/[^/]*$/.exec(path) ?? []
  return source ?? folder ?? null
}

/** Reads what all texts share. Input: bytes by path below `content/`. */
export function readShared(files: ReadonlyMap<string, Uint8Array>, kept = new Kept()): SharedContent {
  const loading = loadingOf(files, kept)
  const { texts } = loading
  const below = (pattern: RegExp) => [...files.keys()].filter(path => pattern.test(path))
  const ifThere = <T>(path: string, read: (file: TextFile) => YamlReading<readonly T[]>): readonly T[] =>
    (files.has(path) && readOne(loading, path, read)) || []
  const { themes, summaries } = readOne(loading, 'themes.yaml', readThemes) ?? { themes: [], summaries: [] }
  return {
    settings: readOne(loading, 'site.yaml', readSiteSettings),
    themes,
    themeSummaries: summaries,
    phrases: readOne(loading, 'languages.yaml', readPhrases) ?? [],
    absences: readOne(loading, 'afwezig.yaml', readAbsences) ?? [],
    exceptions: ifThere('uitzonderingen.yaml', readExceptions),
    pairings: below(/^pairs\//).flatMap(path => readOne(loading, path, readPairing) ?? []),
    terms: ifThere('glossary.yaml', readGlossary),
    topics: ifThere('onderwerpen.yaml', readTopics),
    published: below(/^adressen\//).flatMap(path => readPublished(textFile(texts, path))),
    redirects: ifThere('omleidingen.yaml', readRedirects),
    deferrals: ifThere('doorgeschoven.yaml', readDeferrals),
    synonyms: ifThere('synoniemen.yaml', readSynonyms),
    statement: files.has(statementFile) ? readOne(loading, statementFile, readStatement) : null,
    measurement: files.has(measurementFile) ? readOne(loading, measurementFile, readMeasurement) : null,
    pages: below(/^pages\//).map(path => loadMarkdown(loading, path)),
    texts,
    findings: loading.findings,
  }
}

/** Reads texts. Input: bytes by path below `content/`, of one text or of more. */
export function readTexts(files: ReadonlyMap<string, Uint8Array>, kept = new Kept(), progress = silent): TextContent {
  const loading = loadingOf(files, kept)
  const below = (pattern: RegExp) => [...files.keys()].filter(path => pattern.test(path))
  const sourceKeys = new Set(below(/^sources\//).map(path => textKeyOf(path) ?? ''))
  return {
    sources: [...sourceKeys].flatMap(key => {
      progress.add()
      return loadSource(loading, key)
    }),
    chapters: below(/^publications\/.*\/\d{2}-[^/]*\.md$/).map(path => loadMarkdown(loading, path)),
    inShort: below(/\/in-het-kort\.md$/).map(path => loadMarkdown(loading, path)),
    texts: loading.texts,
    findings: loading.findings,
  }
}

function loadingOf(files: ReadonlyMap<string, Uint8Array>, kept: Kept): Loading {
  const texts = new Map([...files].map(([path, bytes]) => [`content/${path}`, new TextDecoder().decode(bytes)]))
  return { files, texts, findings: [], kept }
}

function textFile(texts: Loading['texts'], path: string): TextFile {
  const file = `content/${path}`
  return { file, text: texts.get(file) ?? '' }
}

/** The value of a `.yaml` file, or null when it is missing or has an error in it. */
function readOne<T>(loading: Loading, path: string, read: (file: TextFile) => YamlReading<T>): T | null {
  const file = `content/${path}`
  const text = loading.texts.get(file)
  if (text === undefined) {
    loading.findings.push({ rule: 'missing-file', place: { file, line: 1, column: 1, offset: 0 }, quote: file })
    return null
  }
  const { value, findings } = loading.kept.get(file, [text], () => read({ file, text }))
  loading.findings.push(...findings)
  return value
}

/** A source needs both its text and its metadata. */
function loadSource(loading: Loading, key: string): readonly Source[] {
  const publisher = key.slice(key.indexOf('-') + 1)
  const metadata = readOne(loading, `sources/${key}.yaml`, file => readMetadata(file, publisher))
  const file = `content/sources/${key}.txt`
  const bytes = loading.files.get(`sources/${key}.txt`)
  if (!bytes) {
    loading.findings.push({ rule: 'missing-file', place: { file, line: 1, column: 1, offset: 0 }, quote: file })
  }
  if (!bytes || !metadata) return []
  const { corrections } = metadata
  const made = loading.kept.get(file, [asInput(bytes), JSON.stringify(corrections)], () => {
    const decoded = decode(bytes)
    const { text } = decoded
    const words = wordsOf(text)
    const reading = readDecoded(file, decoded, words)
    const read = { file, text, document: reading.document, lines: reading.lines, corrections }
    return { reading, read, due: dueText(read, words), faults: correctSource(file, text, corrections).findings }
  })
  loading.findings.push(...made.faults)
  return [{ key, file, bytes, metadata, reading: made.reading, read: made.read, due: made.due }]
}

function loadMarkdown(loading: Loading, path: string): MarkdownFile {
  const file = `content/${path}`
  const bytes = loading.files.get(path) ?? new Uint8Array()
  const { document, findings } = loading.kept.get(file, [asInput(bytes)], () => readMarkdownDocument({ file, bytes }))
  loading.findings.push(...findings)
  const folders = path.split('/').slice(1)
  const name = (folders.pop() ?? '').replace(/\.md$/, '')
  return { key: folders.join('/'), name, file, document }
}
