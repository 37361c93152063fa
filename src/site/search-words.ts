import { counted } from './number-words.ts'

const quoted = (words: readonly string[]) => listed(words.map(word => `‘${word}’`))
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
const results = (count: number) => counted(count, 'resultaat', 'resultaten')

/** Every word that search says, in plain Dutch: on the page, and by its script. */
export const searchWords = {
  title: 'Zoeken',
  description: 'Zoek in alle begrotingen, jaarverslagen en reacties op deze site.',
  label: 'Waar zoekt u naar?',
  button: 'Zoeken',
  below: (headings: readonly string[]) => `Onder deze kop: ${headings.join('; ')}.`,
  noScript:
    'Zoeken werkt alleen als JavaScript in uw browser aan staat. Zonder JavaScript vindt u alle teksten via de lijsten hieronder.',
  browse: 'Of kies zelf',
  byTheme: 'Per thema',
  byYear: 'Per jaar',
  byText: 'Per tekst',
  indexes: 'Begrippen, verwijzingen, tabellen, bedragen, wetten en onderwerpen, elk met de plaatsen in de teksten.',

  filters: 'Filters',
  filtersChosen: (count: number) => `Filters (${count} gekozen)`,
  facets: { jaar: 'Jaar', thema: 'Thema', soort: 'Soort tekst', uitgever: 'Geschreven door' },
  apply: 'Zoek met deze filters',
  chosenFilters: 'Gekozen filters',
  removeFilter: (name: string) => `Verwijder filter: ${name}`,

  busy: 'Bezig met zoeken.',
  empty: 'Vul een of meer woorden in.',
  none: (query: string) => `Niets gevonden voor ‘${query}’.`,
  found: (count: number, query: string, filters: readonly string[]) =>
    `${results(count)} voor ‘${query}’${filters.length === 0 ? '' : `, met filter ${listed(filters)}`}.`,
  pageTitle: (query: string, count: number) => `‘${query}’: ${count === 0 ? 'niets gevonden' : results(count)}`,
  results: 'Zoekresultaten',
  coverage: {
    all: 'Met al uw woorden',
    most: 'Met de meeste van uw woorden',
    any: 'Met een deel van uw woorden',
  },
  unknown: (words: readonly string[]) =>
    words.length === 1
      ? `Het woord ${quoted(words)} staat in geen enkele tekst op deze site.`
      : `De woorden ${quoted(words)} staan in geen enkele tekst op deze site.`,
  also: (words: readonly string[]) => `Ook gezocht op ${quoted(words)}.`,
  onlyOwnWords: 'Zoek alleen op uw eigen woorden',
  literal: 'Er is alleen op uw eigen woorden gezocht.',
  withRelated: 'Zoek ook op woorden die hetzelfde betekenen',
  more: 'Meer resultaten',
  shown: (shown: number, total: number) => `${shown} van ${total} resultaten getoond.`,

  origin: ({ text, date }: { text: string; date: string }) => (date === '' ? `${text}.` : `${text}, ${date}.`),
  inText: (name: string, kind: string, year: string | number) => `${name} (${kind} ${year})`,
  theme: (name: string) => `Thema: ${name}.`,
  path: (headings: string) => `Onder: ${headings}.`,
  plan: (writer: string) => `Dit is het plan van het kabinet, zoals ${writer} het beschrijft.`,
  reaction: (writer: string) => `Dit is de reactie van ${writer} zelf.`,
  table: (name: string) => (/^tabel\b/i.test(name) ? name : `Tabel: ${name}`),
  note: (name: string, headings: string) => (headings === '' ? name : `${name} bij ‘${headings.split(' › ').at(-1)}’`),

  advice: 'Wat u kunt proberen',
  tryNear: (word: string) => `Zoek op ‘${word}’`,
  tryRest: (words: readonly string[]) => `Zoek alleen op ${quoted(words)}`,
  tryWithoutFilters: 'Zoek zonder filters',
  tips: ['Probeer een ander woord, of minder woorden.', 'Kies hieronder een thema, een jaar of een tekst.'],

  blocked:
    'Zoeken lukt niet: uw browser staat WebAssembly niet toe, en daar werkt het zoeken mee. Kies hieronder een thema, een jaar of een tekst.',
  unreachable:
    'Zoeken lukt nu niet: de zoekindex kan niet worden geladen. Kies hieronder een thema, een jaar of een tekst.',
  retry: 'Probeer opnieuw te zoeken',
}
