import type { Publication, PublicationName } from '../../src/document/publication.ts'
import { publicationKey } from '../../src/site/address.ts'
import type { RepeatEntry } from '../../src/site/indexes/index-page.ts'
import { type ComparedRow, comparedTexts, repeatsIn, rowOf } from '../../src/site/indexes/repeat-pairs.ts'
import { passagesOf } from '../../src/site/passages.ts'
import type { SiteFrame } from '../../src/site/site.ts'
import type { JobResult, RepeatsJob } from './build-job.ts'
import type { Crew } from './crew.ts'
import type { KeptRepeats } from './kept-repeats.ts'
import type { OpenBuild } from './open-build.ts'

/** The keys of two texts. */
export type KeyPair = readonly [one: string, other: string]

/** So many texts are held as rows of words: texts are compared with their neighbours in time. */
const mostRows = 4

/** Compares texts two by two. */
export function textComparer(
  site: SiteFrame,
  publicationOf: (key: string) => Publication,
): (pair: KeyPair) => readonly RepeatEntry[] {
  const rows = new Map<string, ComparedRow>()
  const rowFor = (key: string): ComparedRow => {
    const row = rows.get(key) ?? rowOf(passagesOf(site, publicationOf(key)))
    rows.delete(key)
    rows.set(key, row)
    for (const oldest of [...rows.keys()].slice(0, -mostRows)) rows.delete(oldest)
    return row
  }
  return ([one, other]) => repeatsIn(rowFor(one), rowFor(other))
}

/** Compares the texts of a build that were not compared before, several pairs beside each other. */
export async function compareTexts(
  { site, planned, progress }: Pick<OpenBuild, 'site' | 'planned' | 'progress'>,
  crew: Crew,
  repeats: Pick<KeptRepeats, 'isKept' | 'keep'>,
): Promise<void> {
  const due = comparedTexts(site.publications)
    .map(keysOf)
    .filter(pair => !repeats.isKept(pair))
  const sizes = new Map(planned.map(({ key, size }) => [key, size]))
  const sizeOf = (pair: KeyPair) => pair.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0)
  const jobs = [...Map.groupBy(due, ([one]) => one.split('/')[0]).values()].map(
    (pairs): RepeatsJob => ({ kind: 'repeats', size: pairs.reduce((sum, pair) => sum + sizeOf(pair), 0), pairs }),
  )
  progress.begin('teksten vergelijken', due.length)
  const tell = (result: JobResult) => {
    if (result.kind !== 'repeats') return
    for (const { pair, entries } of result.compared) repeats.keep(pair, entries)
    progress.add(result.compared.length)
  }
  await crew.work(jobs, tell, true)
}

/** The keys of two texts that are compared. */
export function keysOf([one, other]: readonly [PublicationName, PublicationName]): KeyPair {
  return [publicationKey(one), publicationKey(other)]
}
