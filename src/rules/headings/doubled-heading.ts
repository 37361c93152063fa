import type { Finding } from '../../document/finding.ts'
import type { Section } from '../../document/node.ts'
import type { TextRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/doubled-heading.md`. */
export const doubledHeading: TextRule = {
  id: 'doubled-heading',
  severity: 'warning',
  criteria: ['WCAG 2.4.6'],
  message: 'onder dezelfde kop staat "{quote}" twee keer',
  help: 'voeg, als de bron het niet onderscheidt, niets toe; maak anders een uitzondering met de reden',
  looksAt: 'text',
  *check({ document }) {
    yield* doubledIn(document.sections)
    for (const { sections } of sectionsOf(document)) yield* doubledIn(sections)
  },
}

function* doubledIn(siblings: readonly Section[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const { heading } of siblings) {
    const text = textOf(heading)
    const key = text.trim().toLowerCase()
    if (key !== '' && seen.has(key)) yield { rule: 'doubled-heading', place: heading.place, quote: text }
    seen.add(key)
  }
}
