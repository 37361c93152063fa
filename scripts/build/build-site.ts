import { readFileSync } from 'node:fs'
import type { Finding } from '../../src/document/finding.ts'
import { type BuildState, filesOf, type MadeFiles, type MadeSearch } from './build-state.ts'
import { type Crew, openCrew } from './crew.ts'
import type { MadeText } from './made-text.ts'
import { makeAllTexts, mostInJob, sortTexts } from './make-all-texts.ts'
import { findingsOf, makeShared } from './make-shared.ts'
import { makeYears } from './make-years.ts'
import { type Build, type BuildInput, openBuild } from './open-build.ts'
import { writeSearch } from './write-search.ts'

/** What was built: what is wrong with it, and what the next build can go by. */
export interface BuiltSite {
  readonly findings: readonly Finding[]
  readonly state: Omit<BuildState, 'all' | 'summary'>
  readonly texts: number
  readonly pages: number
  readonly words: { readonly source: number; readonly unaccounted: number }
}

/** Builds the site into a folder: makes what changed, and takes from an earlier build what did not. */
export async function buildSite(input: BuildInput): Promise<BuiltSite> {
  const build = openBuild(input)
  const sorted = sortTexts(build, build.planned)
  return withCrew(build, async crew => {
    const texts = await makeAllTexts(build, crew, sorted)
    const years = await makeYears(build, crew, texts)
    const shared = await makeShared(build, texts, Object.values(years))
    const search = await searchOf(build, texts)
    const state = { texts: filesByText(build, texts), years, shared: { hash: '', files: shared.files }, search }
    return {
      findings: findingsOf(build, texts, shared, filesOf({ ...state, search: none })),
      state,
      texts: texts.filter(({ digest }) => digest !== null).length,
      pages: shared.pages.length,
      words: {
        source: texts.reduce((sum, { words }) => sum + words.source, 0),
        unaccounted: texts.reduce((sum, { words }) => sum + words.unaccounted, 0),
      },
    }
  })
}

/** Does something with those who work on a build. */
export async function withCrew<T>({ frame, planned }: Build, work: (crew: Crew) => Promise<T>): Promise<T> {
  const years = Map.groupBy(planned, ({ key }) => key.split('/')[0])
  const most = (sizes: Iterable<number>) => Math.max(0, ...sizes)
  const crew = openCrew(frame, {
    texts: Math.max(mostInJob, most(planned.map(({ size }) => size))),
    year: most([...years.values()].map(own => own.reduce((sum, { size }) => sum + size, 0))),
  })
  try {
    return await work(crew)
  } finally {
    await crew.close()
  }
}

/** The files of each text, with what it was made from. */
export function filesByText({ planned }: Build, texts: readonly MadeText[]): Readonly<Record<string, MadeFiles>> {
  const hashes = new Map(planned.map(({ key, hash }) => [key, hash]))
  return Object.fromEntries(texts.map(({ key, files }) => [key, { hash: hashes.get(key) ?? '', files }]))
}

const none: MadeSearch = { hash: '', base: '', files: [], texts: {} }

async function searchOf(build: Build, texts: readonly MadeText[]): Promise<MadeSearch> {
  const isSearchable = build.options.withSearch && texts.some(({ records }) => records > 0)
  return isSearchable ? writeSearch(build, texts) : none
}

/** The text of every file that a finding is in, for messages that quote it. */
export function quotedTexts(root: string, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const files = [...new Set(findings.map(({ place }) => place.file))]
  return new Map(
    files.flatMap(file => {
      try {
        return [[file, readFileSync(file.replace(/^content\//, `${root}/`), 'utf8')] as const]
      } catch {
        return []
      }
    }),
  )
}
