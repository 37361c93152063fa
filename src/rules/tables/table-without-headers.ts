import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { nodesIn } from '../nodes-in.ts'

/** See `docs/rules/table-without-headers.md`. */
export const tableWithoutHeaders: ChapterRule = {
  id: 'table-without-headers',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'deze tabel heeft geen kopcellen: {quote}',
  help: 'zeg met koprijen=… of rijkoppen=… welke cellen kop zijn; is dat niet te zien, gebruik dan een blok "bron"',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'table')) {
      if (node.status === 'verbatim' || node.rowHeaders > 0) continue
      const headers = [...node.header, ...node.body.filter(row => row.header)]
      if (headers.some(row => textOf(row).trim() !== '')) continue
      const quote = (node.caption ? textOf(node.caption) : (node.body[0]?.cells.map(textOf).join(' | ') ?? '')).slice(
        0,
        60,
      )
      yield { rule: this.id, place: node.place, quote }
    }
  },
}
