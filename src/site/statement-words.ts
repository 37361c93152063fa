import { counted } from './number-words.ts'

/** The words around what was tested, and what is known not to be right. */
export const statementWords = {
  tested: 'Hoe is dit getest?',
  intro:
    'Bij elke wijziging wordt elke pagina nagekeken in een echte browser. Een automatische test vindt niet alles. Een onderzoek door een onafhankelijke partij is er niet geweest.',
  never: 'De uitkomst van een volledige test staat hier nog niet.',
  facts: 'De laatste volledige test:',
  date: 'Datum',
  pages: 'Pagina’s',
  pagesAndKinds: (pages: number, kinds: number) => `alle ${pages}, van ${kinds} soorten`,
  modes: 'Elke pagina in deze standen',
  engines: 'Programma’s die zochten',
  opinions: 'Tweede oordeel',
  opinion: (engine: string, pages: number) => `${engine}, over ${pages} pagina’s`,
  seeds: 'Toets op de toets',
  seedsFound: (count: number) => `${count} fouten die met opzet op een proefpagina staan, zijn allemaal gevonden`,
  heard: 'Gehoord',
  journeys: (count: number) => `${count} wegen door de site met de schermlezer Orca, in het Nederlands`,
  found: 'Uitkomst',
  clean: 'geen fouten',
  findings: (count: number) => counted(count, 'fout, die nog openstaat', 'fouten, die nog openstaan'),
  excused: (count: number) =>
    count === 1
      ? '1 bekende afwijking staat hieronder'
      : `${count} bekende afwijkingen vallen onder de punten hieronder`,
  deviations: 'Wat is nog niet goed?',
  cause: 'Oorzaak',
  consequence: 'Gevolg',
  alternative: 'Wat u kunt doen',
  measure: 'Wat wij doen',
  planning: 'Wanneer',
  times: (acknowledgement: string, answer: string) =>
    `U krijgt binnen ${acknowledgement} bericht dat uw melding is aangekomen, en binnen ${answer} antwoord.`,
  report: 'Hoe snel krijgt u antwoord?',
  status: 'Wettelijke verklaring',
  publicBody: (name: string, signer: string, date: string) =>
    `${name} streeft ernaar de eigen online informatie toegankelijk te maken, volgens het Besluit digitale toegankelijkheid overheid. Deze verklaring is gezien en akkoord op ${date} door: ${signer}.`,
  register: 'De verklaring in het register',
  voluntary:
    'Dit is een vrijwillige verklaring. Zij heeft geen status in het register van toegankelijkheidsverklaringen.',
} as const
