import type { TextRule } from '../../document/rule.ts'
import { isTableNote } from '../../readers/markdown/label-of.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/note-out-of-order.md`. */
export const noteOutOfOrder: TextRule = {
  id: 'note-out-of-order',
  severity: 'warning',
  criteria: ['WCAG 1.3.2'],
  message: 'noot {quote} komt na noot {before}',
  help: 'kijk in de bron of de verwijzing hier hoort',
  looksAt: 'text',
  *check({ document }) {
    let before = 0
    const seen = new Set<string>()
    for (const node of nodesIn(document, 'footnoteReference')) {
      if (isTableNote(node.identifier)) continue
      const number = /^\d+$/.test(node.label) ? Number(node.label) : null
      if (number === null || seen.has(node.identifier)) continue
      seen.add(node.identifier)
      // Numbers may begin again, at a chapter or a page.
      if (number < before && number !== 1)
        yield { rule: this.id, place: node.place, quote: node.label, details: { before } }
      before = number
    }
  },
}
