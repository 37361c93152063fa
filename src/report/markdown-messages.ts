import type { Message } from './message.ts'

const severity = 'error'

/** The words for what may not stand in a Markdown file, by rule. */
export const markdownMessages: Readonly<Record<string, Message>> = {
  'unsupported-markdown': {
    severity,
    message: 'dit soort Markdown heeft hier geen betekenis: "{quote}"',
    help: 'docs/markdown.md zegt wat wel kan; zet een \\ voor een teken dat u zelf bedoelt',
  },
  'unsafe-link': {
    severity,
    message: 'dit adres kan geen link zijn: "{quote}"',
    help: 'een link begint met https://, http://, mailto:, / of #',
  },
  'unclosed-braces': {
    severity,
    message: 'de accolade gaat open maar niet dicht: "{quote}"',
    help: 'sluit haar met }, of schrijf \\{ als u het teken zelf bedoelt',
  },
  'unknown-attribute': {
    severity,
    message: 'onbekend woord tussen accolades: "{quote}"',
    help: 'de naaste die wel kan: {nearest}; schrijf \\{ als u het teken zelf bedoelt',
  },
  'misplaced-attribute': {
    severity,
    message: '"{quote}" hoort hier niet, maar bij een {holder}',
    help: 'haal het woord weg, of zet de accolades achter een {holder}',
  },
  'repeated-attribute': {
    severity,
    message: '"{quote}" staat twee keer tussen deze accolades',
    help: 'haal er een weg',
  },
  'misplaced-braces': {
    severity,
    message: 'accolades kunnen alleen aan het eind van een kop, bijschrift of alinea staan: "{quote}"',
    help: 'zet ze aan het eind, of schrijf \\{ als u het teken zelf bedoelt',
  },
  'braces-without-text': {
    severity,
    message: 'voor deze accolades staat geen tekst: "{quote}"',
    help: 'zet ze achter de tekst waar ze bij horen',
  },
  'attribute-value': {
    severity,
    message: 'deze waarde kan hier niet: "{quote}"',
    help: 'kijk in docs/markdown.md wat bij "{key}" hoort',
  },
  'chapter-level': {
    severity,
    message: 'deze kop staat hoger dan de eerste kop van het bestand: "{quote}"',
    help: 'laat een bestand beginnen met zijn hoogste kop, of geef dit deel een eigen bestand',
  },
  'second-title': {
    severity,
    message: 'een publicatie heeft één titel (#), en dit is er nog een',
    help: 'begin een hoofdstuk met ##',
  },
  'skipped-heading': {
    severity,
    message: 'hier wordt een kopniveau overgeslagen: "{quote}"',
    help: 'gebruik één # minder, of voeg de kop toe die ontbreekt',
  },
  'misplaced-heading': {
    severity,
    message: 'een kop kan niet binnen een lijst of citaat staan: "{quote}"',
    help: 'zet de kop aan het begin van de regel, los van de lijst',
  },
  'nesting-too-deep': {
    severity,
    message: 'dit is te diep genest om te lezen',
    help: 'haal tekens > of inspringingen weg',
  },
  'ragged-table': {
    severity,
    message: 'deze rij heeft {cells} cellen, en de kop van de tabel {columns}',
    help: 'geef elke rij evenveel cellen als de kop; schrijf \\| als u het teken zelf bedoelt',
  },
  'caption-without-table': {
    severity,
    message: 'dit bijschrift staat niet direct boven een tabel: "{quote}"',
    help: 'zet de tabel eronder, met één witregel ertussen',
  },
  'note-without-table': {
    severity,
    message: 'deze tabelnoot hoort bij geen tabel: "{quote}"',
    help: 'zet de noot direct onder haar tabel',
  },
}
