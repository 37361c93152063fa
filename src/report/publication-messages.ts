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
  'heading-out-of-order': {
    severity: 'error',
    message: 'de kop "{quote}" staat op een andere plaats dan in de bron',
    help: 'zet hem terug in de volgorde van de bron; een ander niveau mag wel',
  },
  'item-mismatch': {
    severity: 'error',
    message: 'de opsomming is anders dan in de bron bij "{quote}"',
    help: 'laat elk punt van de bron één punt zijn, met hetzelfde teken of nummer',
  },
  'note-doubled': {
    severity: 'error',
    message: 'noot {label} staat er twee keer',
    help: 'haal er een weg, of geef de tweede het nummer uit de bron',
  },
  'reference-without-note': {
    severity: 'error',
    message: 'bij de verwijzing naar noot {label} staat geen noot',
    help: 'zet de noot ([^{label}]: …) aan het eind van dit bestand',
  },
  'note-count': {
    severity: 'error',
    message: 'de bron heeft {expected} noten of verwijzingen, de publicatie {found}',
    help: 'zoek welke noot erbij kwam of wegviel',
  },
  'table-lost': {
    severity: 'error',
    message: 'de bron heeft {expected} tabellen, de publicatie {found}',
    help: 'zet de tabel terug; is haar vorm niet zeker, gebruik dan status=twijfel of een blok "bron"',
  },
  'number-out-of-row': {
    severity: 'error',
    message: 'de getallen van deze rij staan niet zo in de bron: "{quote}"',
    help: 'zet elk getal terug in zijn rij',
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
