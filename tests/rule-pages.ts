import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acceptEntries, type ContentEntry } from '../scripts/content-files.ts'
import { type Checked, runCheck } from '../scripts/run-check.ts'
import { formatLines } from '../src/report/format-lines.ts'
import { tellFindings } from '../src/report/told-finding.ts'
import { compareChapters } from '../src/rules/compare-chapters.ts'
import { pageWords } from '../src/rules/page-words.ts'

/** A case on the page of a rule: `## Goed` must be silent, `## Fout` must say what the fence `melding` says. */
export interface PageCase {
  readonly rule: string
  readonly title: string
  readonly isClean: boolean
  readonly fences: readonly PageFence[]
  readonly told: PageFence | null
}

/** A fence: its language, the path after it, its text, and where the text stands in the page. */
export interface PageFence {
  readonly language: string
  readonly path: string | null
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The folder of the pages. */
export const pagesFolder = join(import.meta.dirname, '..', 'docs', 'rules')

/** The ids that have a page. */
export function pageIds(): readonly string[] {
  return readdirSync(pagesFolder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => name.replace(/\.md$/, ''))
}

/** The text of the page of a rule. */
export function pageText(rule: string): string {
  return readFileSync(join(pagesFolder, `${rule}.md`), 'utf8')
}

/** The cases of a page, or of a text that looks like one, in order. */
export function pageCases(rule: string, text = pageText(rule)): readonly PageCase[] {
  const fences = fencesOf(text)
  const headings = [...text.matchAll(/^## .*$/gm)].filter(
    ({ index }) => !fences.some(({ start, end }) => start <= index && index < end),
  )
  return headings.map(({ 0: heading, index }, at) => {
    const end = headings[at + 1]?.index ?? text.length
    const own = fences.filter(fence => index < fence.start && fence.start < end)
    const title = heading.slice(3)
    return {
      rule,
      title,
      isClean: title.startsWith('Goed'),
      fences: own.filter(({ language }) => language !== 'melding'),
      told: own.find(({ language }) => language === 'melding') ?? null,
    }
  })
}

function fencesOf(text: string): readonly PageFence[] {
  const found = text.matchAll(/^(`{3,})([a-z]+)(?: (\S+))?\n((?:[\s\S]*?\n)??)\1$/gm)
  return [...found].map(({ 0: whole, 1: marks = '', 2: language = '', 3: path, 4: inside = '', index }) => ({
    language,
    path: path ?? null,
    text: inside.replace(/\n$/, ''),
    start: index + whole.length - marks.length - inside.length,
    end: index + whole.length - marks.length,
  }))
}

const chapter = 'publications/2020/begroting-bzk/01-begin.md'
const places: Readonly<Record<string, string>> = {
  markdown: chapter,
  txt: 'sources/2020/begroting-bzk.txt',
  yaml: 'sources/2020/begroting-bzk.yaml',
}

/** What stands below `content/` besides what a case gives. */
const around: Readonly<Record<string, string>> = {
  'site.yaml': 'naam: Leeswijzer\nadres: https://leeswijzer.example\ncontact: redactie@leeswijzer.example\n',
  'themes.yaml':
    'themes:\n  - slug: wonen\n    naam: Wonen\n    omschrijving: Over huizen.\n' +
    '  - slug: digitaal\n    naam: Digitaal\n    omschrijving: Over computers.\n',
  'languages.yaml': 'frases:\n  - tekst: Right to Challenge\n    taal: en\n',
  'afwezig.yaml': 'afwezig: []\n',
  'pages/over.md': '# Over deze site\n',
  'pages/toegankelijkheid.md': '# Toegankelijkheid\n',
  'sources/2020/begroting-bzk.yaml':
    'titel: Begroting 2020\nsoort: begroting\njaar: 2020\ngepubliceerd: 2019-09-17\nuitgever: BZK\n' +
    'reikwijdte: Alleen dit hoofdstuk.\nrechten: Vrij.\n',
  'sources/2020/begroting-bzk.txt': 'Begroting\n\nWonen\n\nEr komen woningen bij.\n',
  [chapter]: '# Begroting\n\n## Wonen {#wonen thema=wonen}\n\nEr komen woningen bij.\n',
}

/** Signs that a page shows instead of what cannot be seen: `⟨U+202E⟩`, `⟨FF⟩` (a byte), `⟨10000×> ⟩` (repeated). */
function bytesOf(text: string): Uint8Array {
  const written = text
    .replaceAll(/⟨(\d+)×([^⟩]*)⟩/g, (_, count: string, piece: string) => piece.repeat(Number(count)))
    .replaceAll(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  const parts = written.split(/⟨([0-9A-F]{2})⟩/)
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 === 0 ? 'utf8' : 'hex')))
}

/** The day on which the cases play. */
const today = '2026-11-27'

/** What the check says of a case about its rule, as an editor sees it. */
export function tellCase({ rule, fences }: PageCase): string {
  const built = fences.filter(({ language }) => language === 'html')
  if (built.length > 0) return tellBuilt(built)
  const { content, findings } = checkFences(fences)
  const doubts = content.sources.flatMap(({ reading }) => reading.findings)
  return formatLines(tellFindings([...findings, ...doubts], content.texts).filter(one => one.rule === rule))
}

/** Checks the content that fences give, with what stands around it. */
export function checkFences(fences: readonly PageFence[]): Checked {
  const given = fences.map(
    fence => [fence.path?.replace(/^content\//, '') ?? places[fence.language] ?? '', fence] as const,
  )
  const gone = given.filter(([, { language }]) => language === 'ontbreekt').map(([path]) => path)
  const entries: ContentEntry[] = [
    ...Object.entries(around)
      .filter(([path]) => !gone.includes(path) && !given.some(([other]) => other === path))
      .map(([path, text]) => entryOf(path, 'file', text)),
    ...given
      .filter(([path]) => !gone.includes(path))
      .map(([path, { language, text }]) => entryOf(path, language === 'koppeling' ? 'link' : 'file', `${text}\n`)),
  ]
  return runCheck(acceptEntries(entries), today)
}

function entryOf(path: string, kind: ContentEntry['kind'], text: string): ContentEntry {
  const bytes = bytesOf(text)
  return { path, kind, size: bytes.length, bytes: () => bytes }
}

/** Built pages: the whole text, then its chapters. */
function tellBuilt([whole, ...chapters]: readonly PageFence[]): string {
  const wordsOf = (fence: PageFence | undefined) => pageWords(fence?.text ?? '')
  const findings = compareChapters('content/sources/2020/begroting-bzk.txt', wordsOf(whole), chapters.map(wordsOf))
  return formatLines(tellFindings(findings, new Map()))
}
