import type { Message } from './message.ts'

/** The words for what a publication says against its source, by rule. */
export const publicationMessages: Readonly<Record<string, Message>> = {
  'word-lost': {
    severity: 'error',
    message: 'deze {count} woorden van de bron staan niet op de pagina: "{quote}"',
    help: 'zet ze terug in de Markdown; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  },
  'word-added': {
    severity: 'error',
    message: 'deze {count} woorden staan op de pagina, maar niet in de bron: "{quote}"',
    help: 'verwijder ze, of markeer de kop of alinea met {toegevoegd}',
  },
  'word-changed': {
    severity: 'error',
    message: 'de bron zegt "{quote}", de pagina "{found}"',
    help: 'neem de woorden van de bron over; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  },
  'chapters-differ': {
    severity: 'error',
    message: 'de hoofdstukken samen zeggen iets anders dan de hele tekst, vanaf "{quote}"',
    help: 'dit is een fout in de site, niet in uw tekst; meld haar',
  },
  'reference-session-mismatch': {
    severity: 'warning',
    message: '"{quote}" noemt vergaderjaar {session}, maar dossier {dossier} hoort bij {expected}',
    help: 'laat de bron zoals zij is; de link gaat naar het dossier',
  },
  'reference-without-chamber': {
    severity: 'warning',
    message: '"{quote}" zegt niet of het de Eerste of de Tweede Kamer is',
    help: 'laat de bron zoals zij is; de link klopt',
  },
  'sum-mismatch': {
    severity: 'warning',
    message: 'de bron telt niet op: er staat "{quote}"',
    help: 'laat de bron zoals zij is',
  },
  'note-without-reference': {
    severity: 'warning',
    message: 'naar noot "{quote}" verwijst niets',
    help: 'zoek in de bron waar de noot hoort en zet daar [^…]',
  },
  'doubtful-note-marker': {
    severity: 'warning',
    message: 'het is niet zeker dat "{quote}" een nootverwijzing is',
    help: 'kijk in de bron, en verplaats de verwijzing als zij elders hoort',
  },
}
