import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/figure-without-description.md`. */
export const figureWithoutDescription: ChapterRule = {
  id: 'figure-without-description',
  severity: 'warning',
  criteria: ['WCAG 1.1.1'],
  message: 'deze figuur heeft geen beschrijving: "{quote}"',
  help: 'zet er een citaat onder met wat de figuur laat zien, als u dat weet: > … {toegevoegd}',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'figure')) {
      if (node.description.length > 0) continue
      yield { rule: this.id, place: node.place, quote: node.caption ? textOf(node.caption) : '' }
    }
  },
}
