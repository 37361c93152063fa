import { nearestWord } from '../../document/nearest-word.ts'
import type { TextRule } from '../../document/rule.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/unknown-theme.md`. */
export const unknownTheme: TextRule = {
  id: 'unknown-theme',
  severity: 'error',
  criteria: ['WCAG 2.4.5'],
  message: 'onbekend thema "{quote}"',
  help: 'kies een slug uit content/themes.yaml (de naaste: {nearest})',
  looksAt: 'text',
  *check({ document }, { themes }) {
    const known = themes.map(theme => theme.slug)
    for (const { theme, heading } of sectionsOf(document)) {
      if (theme === undefined || known.includes(theme)) continue
      const nearest = nearestWord(theme, known) ?? 'geen'
      yield { rule: this.id, place: heading.place, quote: theme, details: { nearest } }
    }
  },
}
