import type { TextRule } from '../../document/rule.ts'
import { abbreviationsIn, explainedIn } from './abbreviations-in.ts'
import { knownAbbreviations } from './known-abbreviations.ts'

/** See `docs/rules/unexplained-abbreviation.md`. */
export const unexplainedAbbreviation: TextRule = {
  id: 'unexplained-abbreviation',
  severity: 'warning',
  criteria: ['WCAG 3.1.4'],
  message: 'deze tekst legt "{quote}" nergens uit ({count} keer)',
  help: 'zet de afkorting met haar betekenis in content/glossary.yaml (redactie: true als geen tekst haar uitlegt)',
  looksAt: 'text',
  *check({ document }, { terms }) {
    const listed = new Set(terms.map(({ short }) => spellingOf(short)))
    const explained = new Set(explainedIn(document))
    for (const [short, { place, count }] of abbreviationsIn(document)) {
      if (listed.has(spellingOf(short)) || explained.has(short) || knownAbbreviations.has(short)) continue
      yield { rule: this.id, place, quote: short, details: { count } }
    }
  },
}

/** `CAO` and `cao`, `I&W` and `IenW`, `PGB2` and `pgb`, `MDA` and `MDA++` are one. */
function spellingOf(short: string): string {
  return short
    .toLowerCase()
    .replace('&', 'en')
    .replace(/[\d+]+$/, '')
}
