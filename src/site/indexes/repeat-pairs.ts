import type { PublicationName } from '../../document/publication.ts'
import { splitWords } from '../../document/words.ts'
import { indexWords } from '../index-words.ts'
import type { Passage, Spot } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import { type EqualRun, equalRuns } from './equal-runs.ts'
import type { RepeatEntry, RepeatPair } from './index-page.ts'

/** The page with all of it; what two texts repeat of each other can have a page below it. */
export const repeatsAddress = '/herhaald/'

/** Fewer equal words than this is how Dutch is written; more is copied. */
const shortestRun = 8

/** So many words of a run are shown; the rest can be read in the text. */
const mostShown = 60

/**
 * What is repeated word for word: between a budget and the report on its year, and between each budget and the next.
 * Input: what two texts have in common.
 */
export function repeatPairs(
  site: Pick<SiteFrame, 'publications'>,
  repeats: (one: PublicationName, other: PublicationName) => readonly RepeatEntry[],
): readonly RepeatPair[] {
  return comparedTexts(site.publications).map(([one, other]) => {
    const entries = repeats(one, other)
    const heading = indexWords.repeats.pair(publicationLabel(site, one), publicationLabel(site, other))
    const words = entries.reduce((sum, entry) => sum + entry.words, 0)
    return { heading, id: `${one.metadata.year}-${one.slug}-${other.metadata.year}-${other.slug}`, words, entries }
  })
}

/** Texts of one publisher that may repeat each other, in the order of their years. */
export function comparedTexts<P extends PublicationName>(publications: readonly P[]): readonly (readonly [P, P])[] {
  const budgets = publications
    .filter(({ metadata }) => metadata.kind === 'budget')
    .toSorted((one, other) => one.metadata.year - other.metadata.year)
  return budgets.flatMap((budget, at) => {
    const isOwn = ({ metadata }: PublicationName) => metadata.publisher.slug === budget.metadata.publisher.slug
    const report = publications.find(
      one => isOwn(one) && one.metadata.kind === 'report' && one.metadata.year === budget.metadata.year,
    )
    const next = budgets.slice(at + 1).find(isOwn)
    return [report, next].flatMap(text => (text ? [[budget, text] as const] : []))
  })
}

/** The words of a text in a form that can be compared, each with its place; a null stands between two passages. */
export interface ComparedRow {
  readonly keys: readonly (string | null)[]
  readonly words: readonly string[]
  readonly spots: readonly Spot[]
}

/** The running text of these passages as a row of words: no headings, captions or cells, which repeat by nature. */
export function rowOf(passages: readonly Passage[]): ComparedRow {
  const keys: (string | null)[] = []
  const words: string[] = []
  const spots: Spot[] = []
  for (const { form, text, spot } of passages) {
    if (form !== 'text') continue
    for (const word of splitWords(text)) {
      const key = keyOf(word)
      // A dash between two spaces is no word; it belongs to the word before it.
      if (key === '' && (keys.at(-1) ?? null) !== null) words[words.length - 1] += ` ${word}`
      else if (key !== '') {
        keys.push(key)
        words.push(word)
        spots.push(spot)
      }
    }
    keys.push(null)
    words.push('')
    spots.push(spot)
  }
  return { keys, words, spots }
}

/** A word of plain letters and figures only has no signs at its ends, and most are. */
const plain = /^[\da-z]+$/

function keyOf(word: string): string {
  const low = word.toLowerCase()
  return plain.test(low) ? low : low.replaceAll(/^[^\p{L}\p{N}€%]+|[^\p{L}\p{N}€%]+$/gu, '')
}

/** A run of two rows, and where it begins in each. */
export interface PlacedRun {
  readonly run: EqualRun
  readonly spots: readonly [Spot, Spot]
}

/** Every run of two rows, in the order of the first. */
export function runsIn(one: ComparedRow, other: ComparedRow): readonly PlacedRun[] {
  return equalRuns(one.keys, other.keys, shortestRun)
    .toSorted((first, second) => first.one - second.one || first.other - second.other)
    .flatMap(run => {
      const [spot, there] = [one.spots[run.one], other.spots[run.other]]
      return spot && there ? [{ run, spots: [spot, there] as const }] : []
    })
}

/** What two rows have in common, in the order of the first: the same words once, with every place in the other. */
export function repeatsIn(one: ComparedRow, other: ComparedRow): readonly RepeatEntry[] {
  // Wherever the other has the same words, they were found at the first place that has them.
  const same = Map.groupBy(runsIn(one, other), ({ run }) => `${run.one} ${run.length}`)
  return [...same.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { run, spots } = first
    const shown = one.words.slice(run.one, run.one + Math.min(run.length, mostShown))
    const more = run.length > mostShown ? [indexWords.repeats.more(run.length - mostShown)] : []
    const there = [spots[1], ...others.map(again => again.spots[1])]
    return [{ text: [...shown, ...more].join(' '), words: run.length, spots: [spots[0], ...onceEach(there)] }]
  })
}

/** Words can stand in one paragraph twice. */
function onceEach(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map(spot => [`${spot.address} ${spot.text}`, spot])).values()]
}
