import { nearestWord } from '../../document/nearest-word.ts'
import type { ContentRule } from '../../document/rule.ts'

/** See `docs/rules/absence-unknown-theme.md`. */
export const absenceUnknownTheme: ContentRule = {
  id: 'absence-unknown-theme',
  severity: 'error',
  criteria: ['WCAG 2.4.5'],
  message: 'onbekend thema "{quote}"',
  help: 'kies een slug uit content/themes.yaml (de naaste: {nearest})',
  looksAt: 'content',
  *check({ absences, themes }) {
    const known = themes.map(({ slug }) => slug)
    for (const { theme, place } of absences) {
      if (theme === null || !place || known.includes(theme)) continue
      yield { rule: this.id, place, quote: theme, details: { nearest: nearestWord(theme, known) ?? 'geen' } }
    }
  },
}
