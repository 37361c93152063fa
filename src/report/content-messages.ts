import type { Finding } from '../document/finding.ts'
import type { Message } from './message.ts'

const detail = (finding: Finding, name: string) => String(finding.details?.[name] ?? '')

/** The words for faults in the files of `content/` themselves, by rule. */
export const contentMessages: Readonly<Record<string, Message>> = {
  'refused-file': {
    severity: 'error',
    text: one => `dit bestand kan hier niet staan: "${one.quote}"`,
    help: () =>
      'kijk in de README waar teksten staan en hoe ze heten; verwijder het bestand of geef het een goede naam',
  },
  'symbolic-link': {
    severity: 'error',
    text: one => `"${one.quote}" is een verwijzing naar een ander bestand (symbolic link)`,
    help: () => 'zet het bestand zelf neer',
  },
  'invalid-yaml': {
    severity: 'error',
    text: one => `dit is geen geldige YAML: ${detail(one, 'reason')}`,
    help: () => 'zet tekst met een dubbele punt of een # tussen aanhalingstekens, en spring in met spaties',
  },
  'unknown-key': {
    severity: 'error',
    text: one => `onbekende sleutel "${one.quote}"`,
    help: one => (detail(one, 'nearest') ? `bedoelde u "${detail(one, 'nearest')}"?` : 'verwijder deze regel'),
  },
  'missing-key': {
    severity: 'error',
    text: one => `de sleutel "${one.quote}" ontbreekt`,
    help: one => `voeg een regel "${one.quote}: …" toe`,
  },
  'invalid-value': {
    severity: 'error',
    text: one => `de waarde van "${one.quote}" klopt niet`,
    help: one => `verwacht: ${detail(one, 'reason')}`,
  },
  'missing-file': {
    severity: 'error',
    text: one => `het bestand "${one.quote}" ontbreekt`,
    help: () => 'maak dit bestand; de README zegt wat erin staat',
  },
  'address-collision': {
    severity: 'error',
    text: one => `twee pagina's willen hetzelfde adres: ${one.quote}`,
    help: () => 'geef een van de twee een andere naam',
  },
  'unknown-theme': {
    severity: 'error',
    text: one => `onbekend thema "${one.quote}"`,
    help: one =>
      detail(one, 'nearest') ? `bedoelde u "${detail(one, 'nearest')}"?` : 'kies een slug uit content/themes.yaml',
  },
  'doubled-id': {
    severity: 'error',
    text: one => `het id "${one.quote}" komt twee keer voor in deze publicatie`,
    help: () => 'geef een van de twee koppen een ander id',
  },
  'correction-mismatch': {
    severity: 'error',
    text: one =>
      `de correctie van "${one.quote}" past ${detail(one, 'count')} keer in de bron, en moet precies één keer passen`,
    help: () => 'neem meer woorden uit de bron op in "zoek", of verwijder de correctie',
  },
}
