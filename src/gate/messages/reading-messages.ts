import type { GateMessage } from '../messages.ts'

/** What a page says and how it is built up: headings, tables, notes, links, languages. */
export const readingMessages: Readonly<Record<string, GateMessage>> = {
  'dead-fragment': {
    message: 'de link "{quote}" leidt naar {fragment}, en dat is er niet op deze pagina',
    help: 'herstel het id of de link',
  },
  'note-mismatch': {
    message: 'noot en verwijzing horen niet één op één bij elkaar: "{quote}"',
    help: 'elke verwijzing heeft een noot, en elke noot een weg terug naar elke verwijzing',
  },
  'same-name-other-target': {
    message: 'twee links heten "{quote}" en leiden naar verschillende plaatsen (de andere naar {other})',
    help: 'noem in elke link waar hij heen gaat',
  },
  'vague-link': {
    message: 'de link "{quote}" zegt niet waar hij heen gaat',
    help: 'noem het onderwerp in de link',
  },
  'hidden-text-in-link': {
    message: 'in deze link of knop staat tekst die alleen een schermlezer krijgt: "{quote}"',
    help: 'zet de woorden in beeld, of gebruik aria-label',
  },
  'foreign-without-lang': {
    message: 'deze zin is in het {heard} maar staat als {declared}: "{quote}"',
    help: 'zet lang op de zin, of {taal=…} in de tekst',
  },
  'page-language': { message: 'de pagina zegt niet dat zij Nederlands is', help: 'zet lang="nl" op html' },
  'page-table-without-headers': {
    message: 'deze tabel heeft geen kopcellen, of een kopcel zonder scope of zonder tekst',
    help: 'gebruik th met scope, en td voor een lege hoek',
  },
  'page-table-without-caption': {
    message: 'deze tabel heeft geen bijschrift',
    help: 'zeg in caption wat de tabel toont',
  },
  'page-cell-empty': {
    message: 'deze cel is leeg en zegt dat niet',
    help: 'zet er "geen gegevens" in, ook voor wie luistert',
  },
  'not-one-main-heading': {
    message: 'een pagina heeft precies één h1; dit is er geen, of een tweede: "{quote}"',
    help: 'maak er een h2 van, of geef de pagina een h1',
  },
  'page-heading-skipped': {
    message: 'de kop "{quote}" is niveau {level}, na niveau {above}',
    help: 'sla geen niveau over',
  },
  'page-heading-empty': { message: 'deze kop heeft geen woorden', help: 'geef hem tekst, of haal hem weg' },
}
