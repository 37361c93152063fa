import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { citationsIn } from './citations-in.ts'

/** A Kamerstuk cited without its chamber; its address is known all the same. See `docs/rules/reference-without-chamber.md`. */
export const referenceWithoutChamber: ChapterRule = {
  id: 'reference-without-chamber',
  severity: 'warning',
  criteria: [],
  message: '"{quote}" zegt niet of het de Eerste of de Tweede Kamer is',
  help: 'laat de bron zoals zij is; de link klopt',
  looksAt: 'chapter',
  *check(document) {
    for (const { node, citation } of citationsIn(document)) {
      if (!citation.dossier || !citation.session || citation.chamber) continue
      yield { rule: this.id, place: node.place, quote: textOf(node) }
    }
  },
}
