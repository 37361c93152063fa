import type { ChapterRule } from '../../document/rule.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/table-without-caption.md`. */
export const tableWithoutCaption: ChapterRule = {
  id: 'table-without-caption',
  severity: 'warning',
  criteria: ['WCAG 1.3.1'],
  message: 'deze tabel heeft geen bijschrift',
  help: 'zet er een regel boven die zegt wat erin staat: Tabel … {tabel toegevoegd}',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'table')) {
      if (node.caption === null) yield { rule: this.id, place: node.place }
    }
  },
}
