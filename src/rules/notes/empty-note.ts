import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/empty-note.md`. */
export const emptyNote: ChapterRule = {
  id: 'empty-note',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'noot {quote} heeft geen tekst',
  help: 'zet de tekst van de noot achter de dubbele punt',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'footnote')) {
      if (textOf(node).trim() === '') yield { rule: this.id, place: node.place, quote: node.label }
    }
  },
}
