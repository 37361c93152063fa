import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { replaceAt } from '../correct-line.ts'
import { writtenLinks } from './written-links.ts'

/** See `docs/rules/bare-link.md`. */
export const bareLink: ChapterRule = {
  id: 'bare-link',
  severity: 'warning',
  criteria: ['WCAG 2.4.4'],
  message: 'de linktekst is zelf een adres: "{quote}"',
  help: 'schrijf het adres zonder haken (dan wordt het vanzelf een link), of geef de link woorden',
  looksAt: 'chapter',
  isSafe: true,
  correct: ({ quote = '', place, details }, line) =>
    details?.url === quote ? replaceAt(line, place.column, `[${quote}](${quote})`, quote) : null,
  *check(document) {
    for (const link of writtenLinks(document)) {
      const text = textOf(link)
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(text))
        yield { rule: this.id, place: link.place, quote: text, details: { url: link.url } }
    }
  },
}
