import type { Role } from '../document/reader.ts'

/** What an editor calls the role of a line. */
export const roleTerms: Readonly<Record<Role, string>> = {
  blank: 'wit',
  heading: 'kop',
  paragraph: 'alinea',
  item: 'opsomming',
  'table-caption': 'tabelbijschrift',
  'table-cells': 'tabel',
  'table-note': 'tabelnoot',
  'footnote-text': 'noot',
  'figure-caption': 'figuurbijschrift',
  'table-of-contents': 'inhoudsopgave',
  dropped: 'weggelaten',
}

/** Why a line got its role, in a few words. A rule that is not here tells its own name. */
export const ruleTerms: Readonly<Record<string, string>> = {
  'site-phrase': 'tekst van de website',
  'page-number': 'paginanummer',
  'running-head': 'kop- of voetregel van de pagina',
  colophon: 'colofon of adres',
  'table-of-contents': 'titel met paginanummer',
  'list-mark': 'begint met een opsommingsteken',
  'item-paragraph': 'alinea bij dit onderdeel',
  'figure-caption': 'bijschrift; het plaatje ontbreekt',
  paragraph: 'lopende tekst',
  'wrapped-line': 'de regel liep vol',
  'broken-sentence': 'de zin liep door',
  'broken-word': 'het woord liep door',
  'kept-as-printed': 'vorm onzeker, regel voor regel bewaard',
  'bare-line': 'losse regel boven tekst',
  'contents-title': 'staat in de inhoudsopgave',
  'numbered-heading': 'nummer telt door',
  'recurring-heading': 'keert terug in de tekst',
  'caption-above-table': 'staat boven een tabel',
  'note-under-table': 'noot onder de tabel',
  'note-label': 'nummer van een noot',
  'note-text': 'tekst van een noot',
  'pipe-separated': 'cellen met strepen ertussen',
  'tab-separated': 'cellen met tabs ertussen',
  'table-mark': 'streep van een tabel',
  'semicolon-separated': 'cellen met puntkomma’s ertussen',
  'one-cell-a-line': 'één cel per regel',
  'one-cell-a-line-in-doubt': 'één cel per regel, vorm onzeker',
  'columns-of-spaces': 'kolommen van spaties',
  'columns-of-spaces-in-doubt': 'kolommen van spaties, vorm onzeker',
  'numbers-at-line-end': 'getallen aan het eind van de regel',
  'numbers-at-line-end-in-doubt': 'getallen aan het eind, vorm onzeker',
  'cells-without-shape': 'cellen zonder herkenbare vorm',
  'empty-cells': 'lege cellen',
}

/** What an editor calls the end of a word. */
export const endTerms = {
  kept: 'behouden',
  joined: 'samengevoegd',
  split: 'gesplitst',
  moved: 'verplaatst',
  dropped: 'weggelaten',
  corrected: 'verbeterd',
  unaccounted: 'zoek',
} as const
