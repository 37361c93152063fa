import type { CitedPaper } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import { indexWords } from '../index-words.ts'
import type { Passage, Spot } from '../passages.ts'
import type { CitationsPage, CitedEntry, CitedGroup } from './index-page.ts'

const say = indexWords.citations

/** A paper as a text cites it: in these words, at this place. */
export interface Citing {
  readonly printed: string
  readonly url: string | null
  readonly paper: CitedPaper
  readonly spot: Spot
}

const order = ['kst', 'h', 'ah', 'stb', 'stcrt', 'trb'] as const

/** Every official paper that a text cites: papers of parliament by dossier, whatever session they are cited under. */
export function citationSeries(all: readonly Citing[]): CitationsPage['series'] {
  const bySeries = Map.groupBy(all, ({ paper }) => paper.series)
  return order.flatMap(series => {
    const citings = bySeries.get(series)
    if (!citings) return []
    const groups =
      series === 'kst' ? dossiersOf(citings) : [{ dossier: null, heading: null, entries: entriesOf(citings) }]
    return [{ name: say.series[series], id: `reeks-${series}`, groups }]
  })
}

/** The papers that a piece of text cites. */
export function citingsIn({ children, spot }: Passage): readonly Citing[] {
  const found: Citing[] = []
  for (const child of children)
    for (const node of walk(child))
      if (node.type === 'documentReference' && node.paper)
        found.push({ printed: textOf(node), url: node.url, paper: node.paper, spot })
  return found
}

function dossiersOf(citings: readonly Citing[]): readonly CitedGroup[] {
  const groups = Map.groupBy(citings, ({ paper }) => paper.dossier ?? '')
  return [...groups]
    .sort(([one], [other]) => compare(one, other))
    .map(([dossier, own]) => ({
      dossier,
      heading: dossier === '' ? say.noDossier : say.dossier(dossier),
      entries: entriesOf(own),
    }))
}

function entriesOf(citings: readonly Citing[]): readonly CitedEntry[] {
  const papers = Map.groupBy(citings, ({ paper }) => nameOf(paper))
  return [...papers].sort(([one], [other]) => compare(one, other)).map(([name, own]) => entryOf(name, own))
}

function entryOf(name: string, citings: readonly Citing[]): CitedEntry {
  const isPaper = citings.some(({ paper }) => paper.series === 'kst')
  const sessions = isPaper ? unique(citings.flatMap(({ paper }) => paper.year ?? [])) : []
  const spots = new Map(citings.map(({ spot }) => [spot.address, spot]))
  return {
    name,
    year: citings.find(({ paper }) => paper.year !== null)?.paper.year ?? null,
    chapter: citings[0]?.paper.chapter ?? null,
    number: citings[0]?.paper.number ?? null,
    url: citings.find(one => one.url !== null)?.url ?? null,
    sessions: sessions.toSorted(compare),
    printed: unique(citings.map(one => one.printed)),
    spots: [...spots.values()],
  }
}

/** What a paper is called, without the session: `35570 VII, nr. 8`. */
function nameOf({ series, year, dossier, chapter, number }: CitedPaper): string {
  if (series === 'kst') {
    const id = [dossier, chapter].filter(part => part !== null).join(' ')
    return number === null ? `${id}, ${say.wholeDossier}` : say.paper(id, number)
  }
  if (series === 'h' || series === 'ah') return say.proceedings(year ?? say.noYear, number ?? '')
  return say.gazette(say.series[series], year ?? say.noYear, number ?? '')
}

const collator = new Intl.Collator('nl', { numeric: true })

function compare(one: string, other: string): number {
  return collator.compare(one, other)
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
