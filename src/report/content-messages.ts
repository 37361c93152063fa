import type { Message } from './message.ts'

const severity = 'error'

/** The words for faults in the files of `content/` themselves, by rule. */
export const contentMessages: Readonly<Record<string, Message>> = {
  'refused-file': {
    severity,
    message: 'dit bestand kan hier niet staan: "{quote}"',
    help: 'kijk in de README waar teksten staan en hoe ze heten; verwijder het bestand of geef het een goede naam',
  },
  'symbolic-link': {
    severity,
    message: '"{quote}" verwijst naar een ander bestand (symbolic link)',
    help: 'zet het bestand zelf neer',
  },
  'missing-file': {
    severity,
    message: 'het bestand "{quote}" ontbreekt',
    help: 'maak dit bestand; de README zegt wat erin staat',
  },
  'invalid-yaml': {
    severity,
    message: 'dit is geen geldige YAML: {reason}',
    help: 'zet tekst met een dubbele punt of een # tussen aanhalingstekens, en spring in met spaties',
  },
  'unknown-key': {
    severity,
    message: 'onbekende sleutel "{quote}"',
    help: 'verwijder deze regel, of kies een sleutel die bestaat (de naaste: {nearest})',
  },
  'missing-key': { severity, message: 'de sleutel "{quote}" ontbreekt', help: 'voeg een regel "{quote}: …" toe' },
  'invalid-value': { severity, message: 'de waarde van "{quote}" klopt niet', help: 'verwacht: {reason}' },
  'correction-mismatch': {
    severity,
    message: 'de correctie van "{quote}" past {count} keer in de bron, en moet precies één keer passen',
    help: 'neem meer woorden uit de bron op in "zoek", of verwijder de correctie',
  },
  'unknown-theme': {
    severity,
    message: 'onbekend thema "{quote}"',
    help: 'kies een slug uit content/themes.yaml (de naaste: {nearest})',
  },
  'doubled-id': {
    severity,
    message: 'het id "{quote}" komt twee keer voor in deze publicatie',
    help: 'geef een van de twee koppen een ander id',
  },
  'address-collision': {
    severity,
    message: "twee pagina's willen hetzelfde adres: {quote}",
    help: 'geef een van de twee een andere naam',
  },
}
