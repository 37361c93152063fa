import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/unlinkable-reference.md`. */
export const unlinkableReference: ChapterRule = {
  id: 'unlinkable-reference',
  severity: 'warning',
  criteria: [],
  message: 'van deze verwijzing is het adres niet te bepalen: "{quote}"',
  help: 'laat de bron zoals zij is; weet u het adres, meld het dan',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'documentReference')) {
      if (node.url === null) yield { rule: this.id, place: node.place, quote: textOf(node) }
    }
  },
}
