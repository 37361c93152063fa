import type { Message } from './message.ts'

/** The words for what reading a source finds, by rule. */
export const readingMessages: Readonly<Record<string, Message>> = {
  'not-utf-8': { severity: 'warning', message: 'het bestand is gelezen als {encoding}, niet als UTF-8' },
  'zero-bytes': {
    severity: 'warning',
    message: 'het bestand bevat {count} nulbytes; elk is vervangen door een vraagtekenruit',
  },
  'broken-word': {
    severity: 'warning',
    message: 'woord is door een regeleinde gebroken; afgedrukt staat "{quote}"',
    help: 'zet het hele woord als correctie in de .yaml van de bron',
  },
  'missing-heading': {
    severity: 'warning',
    message: 'hier begint een nieuw onderwerp zonder kop',
    help: 'voeg zo nodig een kop toe met {toegevoegd}',
  },
  'kept-as-printed': {
    severity: 'warning',
    message: 'de vorm is niet te herkennen; de regels zijn bewaard zoals ze er staan',
  },
}
