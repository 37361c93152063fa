import { slugOf } from '../../document/slug-of.ts'
import { indexWords } from '../index-words.ts'
import type { CitationsPage, CitedEntry, CitedGroup } from './index-page.ts'

const say = indexWords.citations

/** Papers under one name; `id` is a step of an address. */
export interface CitedRange {
  readonly id: string
  readonly text: string
  readonly groups: readonly CitedGroup[]
}

/** The papers of one dossier, budget chapter by chapter, or of one year of a gazette, by a hundred numbers. */
export function numberRanges({ name, groups }: CitationsPage['series'][number]): readonly CitedRange[] {
  return groups.flatMap(group =>
    [...Map.groupBy(group.entries, idOf)].map(([id, entries]) => ({
      id,
      text: nameOf(papersOf(name, group, entries), hundredOf(entries[0])),
      groups: [{ ...group, entries }],
    })),
  )
}

/** `nr-100` for the numbers 100 to 199, `vii-nr-100` for those of budget chapter VII. */
function idOf(entry: CitedEntry): string {
  const hundred = hundredOf(entry)
  const own = hundred === null ? 'overig' : `nr-${hundred}`
  return entry.chapter === null ? own : `${slugOf(entry.chapter)}-${own}`
}

function hundredOf(entry: CitedEntry | undefined): number | null {
  const [digits] = /^\d+/.exec(entry?.number ?? '') ?? []
  return digits === undefined ? null : Math.floor(Number(digits) / 100) * 100
}

function nameOf(papers: string, hundred: number | null): string {
  return hundred === null ? say.otherNumbers(papers) : say.numbers(papers, Math.max(1, hundred), hundred + 99)
}

/** `Dossier 35570 VII`, or `Staatsblad 2014`. */
function papersOf(series: string, { dossier, heading }: CitedGroup, [first]: readonly CitedEntry[]): string {
  return dossier === null
    ? `${series} ${first?.year ?? say.noYear}`
    : [heading, first?.chapter ?? null].filter(part => part !== null).join(' ')
}
