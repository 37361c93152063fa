import type { Finding } from '../document/finding.ts'
import { contentMessages } from './content-messages.ts'
import { editorialMessages } from './editorial-messages.ts'
import { markdownMessages } from './markdown-messages.ts'
import type { Message } from './message.ts'
import { publicationMessages } from './publication-messages.ts'
import { readingMessages } from './reading-messages.ts'

/** The words of every rule, by its id. */
const messages: Readonly<Record<string, Message>> = {
  ...contentMessages,
  ...editorialMessages,
  ...markdownMessages,
  ...publicationMessages,
  ...readingMessages,
}

/** What to tell an editor about a finding, in Dutch. An unknown rule is an error: silence would hide it. */
export function messageOf({ rule, quote = '', details = {} }: Finding): Message {
  const { severity, message, help } = messages[rule] ?? { severity: 'error', message: `${rule}: {quote}` }
  const words: Readonly<Record<string, string | number>> = { ...details, quote }
  const filled = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? '–'))
  return { severity, message: filled(message), ...(help === undefined ? {} : { help: filled(help) }) }
}
