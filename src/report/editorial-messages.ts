import type { Message } from './message.ts'

const severity = 'error'

/** The words for what editors add around the texts: summaries, pairs, the glossary, topics and remarks, by rule. */
export const editorialMessages: Readonly<Record<string, Message>> = {
  'summary-too-long': {
    severity,
    message: 'deze samenvatting heeft {count} woorden; {most} is het meeste',
    help: 'laat weg wat een lezer ook in de tekst zelf kan lezen',
  },
  'summary-with-structure': {
    severity,
    message: 'een samenvatting heeft alleen alinea’s',
    help: 'haal koppen, lijsten, tabellen en noten weg',
  },
  'summary-sentence-without-source': {
    severity,
    message: 'deze zin zegt niet waarop hij rust: "{quote}"',
    help: 'maak van een paar woorden een link naar de alinea in de tekst, zoals [woorden](#r71)',
  },
  'summary-dead-source': {
    severity,
    message: 'deze plaats staat in geen tekst: "{quote}"',
    help: 'kopieer het adres van de alinea van de pagina, zoals /2020/begroting-bzk/volledig/#r71',
  },
  'summary-doubled-link': {
    severity,
    message: 'de woorden "{quote}" leiden hier naar twee plaatsen',
    help: 'kies voor een van de twee andere woorden',
  },
  'pair-unknown-publication': {
    severity,
    message: 'er is geen publicatie "{quote}"',
    help: 'schrijf jaar en naam van de map, zoals 2020/begroting-bzk',
  },
  'pair-unknown-section': {
    severity,
    message: 'er is geen kop met het id "{quote}"',
    help: 'kopieer het id uit de Markdown (het naaste: {nearest})',
  },
  'pair-doubled-section': {
    severity,
    message: 'het id "{quote}" staat twee keer in dit bestand',
    help: 'laat elke paragraaf één keer staan; hoort zij bij meer paren, maak er dan één paar van',
  },
  'pair-missing-section': {
    severity,
    message: 'de paragraaf "{quote}" ({heading}) staat niet in dit bestand',
    help: 'zet haar bij een paar, of bij zonder-antwoord, zonder-belofte of alleen-kop',
  },
  'term-dead-place': {
    severity,
    message: 'deze plaats staat in geen tekst: "{quote}"',
    help: 'kopieer het adres van de alinea van de pagina, zoals /2020/begroting-bzk/volledig/#r71',
  },
  'term-without-place': {
    severity,
    message: 'niemand legt "{quote}" uit',
    help: 'noem bij plaatsen waar een tekst het uitlegt, of schrijf redactie: true als u het zelf doet',
  },
  'term-doubled': {
    severity,
    message: '"{quote}" staat hier twee keer met dezelfde betekenis',
    help: 'voeg de twee samen',
  },
  'topic-doubled': {
    severity,
    message: '"{quote}" staat bij twee onderwerpen',
    help: 'kies bij welk onderwerp deze naam hoort',
  },
  'section-without-theme': {
    severity,
    message: 'de paragraaf "{quote}" hoort bij geen thema',
    help: 'zet thema=… bij deze kop of bij een kop erboven; de thema’s staan in content/themes.yaml',
  },
  'remark-dead-place': {
    severity,
    message: 'een opmerking gaat over "{quote}", maar die plaats is er niet',
    help: 'kopieer het id van de kop of alinea van de pagina, of laat "bij" weg',
  },
}
