import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Finding } from '../../src/document/finding.ts'
import { type BuiltFiles, filesOf, type MadeFiles, type MadeSearch } from './build-state.ts'
import { compareTexts } from './compare-texts.ts'
import { type Crews, openCrews } from './crews.ts'
import { everyWord } from './every-word.ts'
import { keptRepeats } from './kept-repeats.ts'
import type { MadeText } from './made-text.ts'
import { findTexts, makeAllTexts, type SortedTexts, sortTexts } from './make-all-texts.ts'
import { makeAssets } from './make-assets.ts'
import { makeShared } from './make-shared.ts'
import { makeYears } from './make-years.ts'
import type { NextSpare } from './next-spare.ts'
import { type Build, type BuildInput, type OpenBuild, openBuild } from './open-build.ts'
import { findingsOf } from './site-findings.ts'
import type { StandingFiles } from './standing-files.ts'
import { writeSearch } from './write-search.ts'

/** What was built: what is wrong with it, and what the next build can go by. */
export interface BuiltSite {
  readonly findings: readonly Finding[]
  readonly state: BuiltFiles
  readonly texts: number
  readonly pages: number
  readonly words: { readonly source: number; readonly unaccounted: number }
}

/**
 * Builds the site into a folder: makes what changed, and takes from an earlier build what did not.
 * Input: what stands in the folder, which is waited for as late as can be, and what to leave the next build.
 */
export async function buildSite(
  input: BuildInput,
  standing: Promise<StandingFiles>,
  spare: NextSpare | null,
): Promise<BuiltSite> {
  const open = openBuild(input)
  const found = findTexts(open)
  const build = { ...open, standing: await standing }
  const crews = openCrews(build)
  try {
    return await builtBy(crews, build, sortTexts(build, found), spare)
  } finally {
    await crews.close()
  }
}

async function builtBy(crews: Crews, build: Build, sorted: SortedTexts, spare: NextSpare | null): Promise<BuiltSite> {
  const [texts, assets] = await Promise.all([makeAllTexts(build, crews.texts, sorted), makeAssets(build)])
  spare?.begin(texts.flatMap(({ files }) => files))
  holdLittleGarbage()
  const repeats = keptRepeats(build)
  const compared = compareTexts(build, crews.texts, repeats)
  const vocabulary = everyWord(join(build.kept, 'years'), texts)
  await compared
  const crew = await crews.years()
  const making = makeYears(build, crew, texts).finally(crews.close)
  // Those who make the years of a large archive hold so much that the pages about all texts are made after them.
  if (crew !== crews.texts) {
    await making
    build.progress.begin('overzichten maken', 0)
  }
  const [years, shared] = await Promise.all([making, makeShared(build, texts, making, { vocabulary, repeats })])
  const search = await searchOf(build, texts, vocabulary)
  const state = { texts: filesByText(build, texts), years, shared: shared.made, assets, search }
  const files = filesOf({ ...state, search: none })
  return {
    findings: findingsOf(build, texts, { pages: shared.listed, files: files.map(({ path }) => path), vocabulary }),
    state,
    texts: texts.filter(({ digest }) => digest !== null).length,
    pages: shared.listed.length,
    words: {
      source: texts.reduce((sum, { words }) => sum + words.source, 0),
      unaccounted: texts.reduce((sum, { words }) => sum + words.unaccounted, 0),
    },
  }
}

/**
 * Lets the memory of each thread grow by no more than a third past what is in use; left alone it grows to what is free.
 * After one change in 4,000 texts that was 2.9 GiB, and now 1.8, in the same time.
 */
function holdLittleGarbage(): void {
  setFlagsFromString('--heap-growing-percent=30')
}

/** The files of each text, with what it was made from. */
export function filesByText({ planned }: OpenBuild, texts: readonly MadeText[]): Readonly<Record<string, MadeFiles>> {
  const hashes = new Map(planned.map(({ key, hash }) => [key, hash]))
  return Object.fromEntries(texts.map(({ key, files }) => [key, { hash: hashes.get(key) ?? '', files }]))
}

const none: MadeSearch = { hash: '', files: [], texts: {} }

async function searchOf(
  build: Build,
  texts: readonly MadeText[],
  vocabulary: ReadonlySet<string>,
): Promise<MadeSearch> {
  const isSearchable = build.options.withSearch && texts.some(({ records }) => records > 0)
  return isSearchable ? writeSearch(build, texts, vocabulary) : none
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
