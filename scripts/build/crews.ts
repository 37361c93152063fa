import { type Crew, crewSize, openCrew } from './crew.ts'
import { mostInJob } from './make-all-texts.ts'
import type { OpenBuild } from './open-build.ts'

/** Those who make a site: texts first, then years. They are the same where each can hold what both need. */
export interface Crews {
  readonly texts: Crew
  /** Where they are others, what those who made texts held is free again before these begin. */
  years(): Promise<Crew>
  close(): Promise<void>
}

/** How much a thread may hold (MiB): left alone it lets garbage lie until it holds far more. */
const heldAlways = 500
/** How much more for each megabyte of content: of texts that it makes, and of texts that it puts together (MiB). */
const heldFor = { texts: 200, year: 20 }

/** Opens the crews of a build. */
export function openCrews(build: OpenBuild): Crews {
  const [texts, years] = [heldByTexts(build), heldByYears(build)]
  const both = Math.max(texts, years)
  const isOne = crewSize(both) === crewSize(texts)
  let crew = openCrew(build, isOne ? both : texts)
  return {
    texts: crew,
    async years() {
      if (isOne) return crew
      await crew.close()
      crew = openCrew(build, years)
      return crew
    },
    close: () => crew.close(),
  }
}

/** Does something with those who make texts, of a build that makes nothing else. */
export async function withTextCrew<T>(build: OpenBuild, work: (crew: Crew) => Promise<T>): Promise<T> {
  const crew = openCrew(build, heldByTexts(build))
  try {
    return await work(crew)
  } finally {
    await crew.close()
  }
}

function heldByTexts({ planned }: OpenBuild): number {
  return heldAlways + (heldFor.texts * Math.max(mostInJob, ...planned.map(({ size }) => size))) / 1e6
}

function heldByYears({ planned }: OpenBuild): number {
  const years = Map.groupBy(planned, ({ key }) => key.split('/')[0])
  const sizes = [...years.values()].map(own => own.reduce((sum, { size }) => sum + size, 0))
  return heldAlways + (heldFor.year * Math.max(0, ...sizes)) / 1e6
}
