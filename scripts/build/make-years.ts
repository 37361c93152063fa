import { publicationKey } from '../../src/site/address.ts'
import { type AroundYear, aroundYear } from '../../src/site/pages-of.ts'
import { publicationsOf, yearsOf } from '../../src/site/voice.ts'
import type { JobResult, YearJob } from './build-job.ts'
import { hashOf, type MadeUnit } from './build-state.ts'
import type { Crew } from './crew.ts'
import type { MadeText } from './made-text.ts'
import type { Build } from './open-build.ts'
import { takeFiles } from './take-files.ts'

/** The pages of each year that bring its texts together; those of a year that nothing changed for are taken. */
export async function makeYears(
  build: Build,
  crew: Crew,
  texts: readonly MadeText[],
): Promise<Readonly<Record<string, MadeUnit>>> {
  const { site, before, progress } = build
  const around = aroundYear(
    site,
    texts.flatMap(({ digest }) => digest ?? []),
  )
  const hashOfYear = yearHashes(build)
  const sizes = new Map(build.planned.map(({ key, size }) => [key, size]))
  const sizeOf = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0)
  const years: Record<string, MadeUnit> = {}
  const due: (YearJob & { readonly hash: string })[] = []
  for (const year of yearsOf(site)) {
    const keys = publicationsOf(site, year).map(publicationKey)
    const hash = hashOfYear(keys, around(year))
    const made = takeFiles(build, before?.years[year], hash)
    if (made) years[year] = made
    else due.push({ kind: 'year', size: sizeOf(keys), year, keys, around: around(year), hash })
  }
  progress.begin('jaren en overzichten maken', due.length)
  const hashes = new Map(due.map(({ year, hash }) => [year, hash]))
  const tell = (result: JobResult) => {
    if (result.kind !== 'year') return
    years[result.year] = { ...result.made, hash: hashes.get(result.year) ?? '' }
    progress.add(1)
  }
  await crew.work(due, tell, true)
  return years
}

/** What no page of a year depends on, of what all texts share; the texts themselves count by their own hash. */
const apart = /^(sources|publications|adressen|pages)\//

function yearHashes({ base, hashes, planned, site }: Build): (keys: readonly string[], around: AroundYear) => string {
  const own = new Map(planned.map(({ key, hash }) => [key, hash]))
  const shared = [...hashes].filter(([path]) => !apart.test(path)).flat()
  const names = site.publications.map(({ slug, metadata: { title, kind, year } }) => [slug, title, kind, year])
  const always = hashOf(base, JSON.stringify(names), ...shared)
  return (keys, { matrix, inShort }) => {
    const spoken = matrix.rows.map(({ theme, cells }) => [
      theme.slug,
      cells.map(cell => (cell.address === null ? cell.reason : cell.counts.map(({ kind }) => kind))),
    ])
    return hashOf(always, JSON.stringify([spoken, inShort]), ...keys.flatMap(key => [key, own.get(key) ?? '']))
  }
}
