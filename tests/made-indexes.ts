import type { PublicationName } from '../src/document/publication.ts'
import type { Citing } from '../src/site/indexes/citation-entries.ts'
import { indexFrame } from '../src/site/indexes/index-frame.ts'
import type { FoundSentence, IndexPage, ListedTable, TermEntry } from '../src/site/indexes/index-page.ts'
import type { Spot } from '../src/site/passages.ts'
import { site } from './site-fixture.ts'

/** What an index has beside its entries. */
export const frame = (address: string) =>
  indexFrame(address, { title: 'Lijst', description: 'Alles.', lead: 'Wat staat waar?', method: 'Geteld.' })

/** The numbers from 0 up to a count. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A place in a text, in one of its chapters. */
export const spot = (name: string, chapter = 'een'): Spot => ({
  ...{ id: name, text: `plaats van ${name}`, address: `/2020/x/${chapter}/#${name}`, section: null },
})

/** What a chapter is called. */
export const chapterName = (address: string) => `Hoofdstuk ${address.split('/').at(-2)}`

/** Budgets of three years. */
export const named = upTo(3).flatMap((_, index): PublicationName[] => {
  const [first] = site.publications
  return first ? [{ slug: `begroting-${index}`, metadata: { ...first.metadata, year: 2020 + index } }] : []
})

/** A sentence that stands somewhere. */
export const sentence = (name: string, chapter?: string): FoundSentence => ({
  fragments: [{ text: name, marked: false }],
  spot: spot(name, chapter),
})

/** A table that stands somewhere. */
export const table = (name: string, chapter?: string): ListedTable => ({
  ...{ name, shortName: name, section: '', status: 'recovered', rows: 1, columns: 1, unit: null },
  ...{ folder: `/tabellen/2020/x/${name}/`, spot: spot(name, chapter), permanent: `/2020/x/#${name}` },
})

/** An abbreviation with one meaning. */
export const term = (short: string): TermEntry => ({
  ...{ id: short.toLowerCase(), short, uses: [] },
  meanings: [{ long: `lang ${short}`, explanation: null, source: 'text', spots: [] }],
})

/** A paper of parliament as it is cited. */
export const citing = (dossier: string | null, number: number | string, chapter: string | null = null): Citing => ({
  printed: `stuk ${dossier}-${number}`,
  url: null,
  paper: { series: 'kst', year: '2019/20', dossier, chapter, number: `${number}` },
  spot: spot(`stuk-${dossier}-${number}`),
})

/** A paper of the Staatsblad as it is cited. */
export const gazette = (year: string | null, number: number): Citing => ({
  printed: `Stb. ${year}, ${number}`,
  url: null,
  paper: { series: 'stb', year, dossier: null, chapter: null, number: `${number}` },
  spot: spot(`stb-${year}-${number}`),
})

/** Everything that stands on the list of a page: each entry once, in order. */
export function listed(page: IndexPage): readonly string[] {
  switch (page.index) {
    case 'terms':
      return page.letters.flatMap(({ entries }) => entries.map(({ short }) => short))
    case 'citations':
      return page.series.flatMap(one =>
        one.groups.flatMap(({ heading, entries }) => entries.map(({ name }) => `${one.name} ${heading} ${name}`)),
      )
    case 'tables':
      return page.texts.flatMap(({ entries }) => entries.map(({ name }) => name))
    case 'repeats':
      return page.pairs.flatMap(({ heading, entries }) =>
        entries.length === 0 ? [heading] : entries.map(({ text }) => text),
      )
    case 'municipalities':
      return page.texts.flatMap(text => text.groups.flatMap(({ topics }) => topics.map(({ topic }) => topic)))
    case 'deferred':
    case 'topic':
      return page.groups.flatMap(({ sentences }) => sentences.map(({ spot: { address } }) => address))
    default:
      throw new Error(page.index)
  }
}
