import type { Finding } from '../document/finding.ts'

/** How a finding is told: an error means lost words, a warning a likely misreading. */
export interface Message {
  readonly severity: 'error' | 'warning'
  readonly message: string
}

const messages: Readonly<Record<string, Message>> = {
  'unaccounted-word': { severity: 'error', message: 'woord van de bron staat niet in het document: "{quote}"' },
  'not-utf-8': { severity: 'warning', message: 'het bestand is gelezen als {encoding}, niet als UTF-8' },
  'zero-bytes': {
    severity: 'warning',
    message: 'het bestand bevat {count} nulbytes; elk is vervangen door een vraagtekenruit',
  },
  'broken-word': { severity: 'warning', message: 'woord is door een regeleinde gebroken; afgedrukt staat "{quote}"' },
  'missing-heading': { severity: 'warning', message: 'hier begint een nieuw onderwerp zonder kop' },
}

/** What to tell an editor about a finding, in Dutch. An unknown rule tells its own name. */
export function messageOf({ rule, quote = '', details = {} }: Finding): Message {
  const { severity, message } = messages[rule] ?? { severity: 'warning', message: rule }
  const words: Readonly<Record<string, string | number>> = { ...details, quote }
  return { severity, message: message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? '')) }
}
