import type { DueText, TextsJob } from './build-job.ts'
import type { Crew } from './crew.ts'
import type { MadeText } from './made-text.ts'
import type { Build, OpenBuild } from './open-build.ts'
import type { PlannedText } from './plan-texts.ts'

/** The most bytes of content in one job: its texts are held together, and written by one run of Eleventy. */
export const mostInJob = 300_000

/** Each thread gets some jobs, so that none is left alone with the last one. */
const jobsPerThread = 4

/** The texts to make, and those that an earlier build made of the same things. */
export interface SortedTexts {
  readonly due: readonly PlannedText[]
  readonly taken: readonly MadeText[]
}

/** A text of the build, and what an earlier one made of the same things. */
export interface FoundText {
  readonly text: PlannedText
  readonly made: MadeText | null
}

/** Reads what earlier builds made of the texts. */
export function findTexts({ planned, source, texts }: OpenBuild): readonly FoundText[] {
  return planned.map(text => ({ text, made: source.made(text, texts) }))
}

/** Takes what can be taken, with its files. */
export function sortTexts(build: Build, found: readonly FoundText[]): SortedTexts {
  const sorted = found.map(({ text, made }) => ({ text, taken: made && build.source.taken(made, build) }))
  return {
    due: sorted.filter(({ taken }) => taken === null).map(({ text }) => text),
    taken: sorted.flatMap(({ taken }) => taken ?? []),
  }
}

/** Makes the texts that are due, or looks at them; the outcome has all, in the order of the content. */
export async function makeAllTexts(
  build: OpenBuild,
  crew: Crew,
  { due, taken }: SortedTexts,
  kind: TextsJob['kind'] = 'texts',
): Promise<readonly MadeText[]> {
  const made = new Map(taken.map(one => [one.key, one]))
  build.progress.begin(kind === 'looks' ? 'teksten bekijken' : 'teksten maken', due.length)
  const size = due.reduce((sum, text) => sum + text.size, 0)
  const share = Math.min(mostInJob, size / (crew.size * jobsPerThread))
  await crew.work(textJobs(kind, due, share), result => {
    if (result.kind !== 'texts') return
    for (const one of result.texts) made.set(one.key, build.texts.withoutWords(one))
    build.progress.add(result.texts.length)
  })
  return build.planned.flatMap(({ key }) => made.get(key) ?? [])
}

function textJobs(kind: TextsJob['kind'], due: readonly PlannedText[], share: number): readonly TextsJob[] {
  const jobs: { kind: TextsJob['kind']; size: number; texts: DueText[] }[] = []
  for (const { key, hash, paths, size } of due) {
    const last = jobs.at(-1)
    const job = last && last.size < share ? last : { kind, size: 0, texts: [] }
    if (job !== last) jobs.push(job)
    job.texts.push({ key, hash, paths })
    job.size += size
  }
  return jobs
}
