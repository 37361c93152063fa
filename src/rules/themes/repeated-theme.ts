import type { Finding } from '../../document/finding.ts'
import type { Section } from '../../document/node.ts'
import type { TextRule } from '../../document/rule.ts'

/** See `docs/rules/repeated-theme.md`. */
export const repeatedTheme: TextRule = {
  id: 'repeated-theme',
  severity: 'warning',
  criteria: [],
  message: 'deze kop valt al onder het thema "{quote}"',
  help: 'haal thema={quote} weg: het geldt al voor alles onder de kop erboven',
  looksAt: 'text',
  isSafe: true,
  correct: ({ quote = '' }, line) => line.replace(` thema=${quote}`, ''),
  *check({ document }) {
    yield* document.sections.flatMap(section => repeatedIn(section, undefined))
  },
}

function repeatedIn({ theme, heading, sections }: Section, above: string | undefined): readonly Finding[] {
  const own: Finding = { rule: 'repeated-theme', place: heading.place, quote: theme ?? '' }
  const here = theme !== undefined && theme === above ? [own] : []
  return [...here, ...sections.flatMap(section => repeatedIn(section, theme ?? above))]
}
