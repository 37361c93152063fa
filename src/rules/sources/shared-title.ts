import type { ContentRule } from '../../document/rule.ts'

/** A list of texts names them by their titles. See `docs/rules/shared-title.md`. */
export const sharedTitle: ContentRule = {
  id: 'shared-title',
  severity: 'warning',
  criteria: ['WCAG 2.4.2', 'WCAG 2.4.4'],
  message: 'deze titel heeft {other} ook: "{title}"',
  help: 'noem in de titel van wie de tekst is of waarin hij verschilt',
  looksAt: 'content',
  *check({ titles }) {
    const seen = new Map<string, string>()
    for (const { key, title } of titles) {
      const other = seen.get(title.toLowerCase())
      seen.set(title.toLowerCase(), other ?? key)
      if (other === undefined) continue
      const place = { file: `content/sources/${key}.yaml`, line: 1, column: 1, offset: 0 }
      yield { rule: this.id, place, details: { other, title } }
    }
  },
}
