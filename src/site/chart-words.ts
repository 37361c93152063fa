import type { Kind } from '../document/publication.ts'
import { counted, listInDutch, percentInDutch } from './number-words.ts'
import type { MostSaid } from './theme-years.ts'

/** Who speaks, where it may be any text of its kind. */
const aText: Record<Kind, string> = { budget: 'een begroting', report: 'een jaarverslag', reaction: 'een reactie' }
const speaker: Record<Kind, string> = { budget: 'de begroting', report: 'het jaarverslag', reaction: 'een reactie' }

/** What the site says around its charts, in plain Dutch. */
export const chartWords = {
  words: (count: number) => counted(count, 'woord', 'woorden'),
  theme: {
    title: (theme: string) => `Hoeveel er over ‘${theme}’ staat`,
    name: (theme: string) =>
      `Staafdiagram: hoeveel woorden elke stem per jaar over ‘${theme}’ zegt. Dezelfde getallen staan in de tabel hieronder.`,
    chart: 'Aantal woorden per jaar',
    caption: (theme: string) => `‘${theme}’ per jaar en per stem: aantal woorden, en hoeveel onderdelen dat zijn`,
    most: ({ kind, years, words: count, spoken }: MostSaid) =>
      spoken === 1
        ? `Alleen van ${years[0]} staat hier ${aText[kind]} met tekst over dit thema: ${chartWords.words(count)}.`
        : `In ${listInDutch(years)} zegt ${speaker[kind]} hier het meest over: ${chartWords.words(count)}${years.length > 1 ? ' in elk van die jaren' : ''}.`,
    caution:
      'Meer woorden betekent niet dat er meer is gedaan. De teksten zijn ook niet even lang. Een onderdeel is een stuk tekst onder een eigen kop.',
    share: (share: number) => `${percentInDutch(share)} van de tekst`,
    cell: (theme: string, year: number, voice: string, words: string, pieces: string) =>
      `${theme} ${year}, ${voice.toLowerCase()}: ${words} in ${pieces}`,
  },
  table: {
    name: (table: string, count: number) =>
      count === 1
        ? `Staafdiagram bij ${table}. De getallen staan in de tabel hieronder.`
        : `${count} staafdiagrammen bij ${table}. De getallen staan in de tabel hieronder.`,
    caption: 'De rijen met getallen per jaar, als staven. De tabel hieronder heeft alle getallen.',
    ownScale: 'Elke rij heeft een eigen schaal vanaf 0: vergelijk de jaren, niet de rijen.',
    from: 'Dit diagram is toegevoegd door de redactie van deze site.',
  },
}
