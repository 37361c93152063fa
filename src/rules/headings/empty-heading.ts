import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/empty-heading.md`. */
export const emptyHeading: ChapterRule = {
  id: 'empty-heading',
  severity: 'error',
  criteria: ['WCAG 1.3.1', 'WCAG 2.4.6'],
  message: 'deze kop heeft geen tekst',
  help: 'schrijf de kop uit met {toegevoegd}, of verwijder de regel',
  looksAt: 'chapter',
  *check(document) {
    for (const { heading } of sectionsOf(document)) {
      if (textOf(heading).trim() === '') yield { rule: this.id, place: heading.place }
    }
  },
}
