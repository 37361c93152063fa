import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { budgetDossiers } from '../../readers/inline/budget-dossiers.ts'
import { type Session, sessionName } from '../../readers/inline/citation.ts'
import { citationsIn } from './citations-in.ts'

/**
 * The session year is not in an address, so a wrong one goes unnoticed: `2019/20, 35570 VII` cites the budget of 2020/21.
 * Reports years that do not follow each other, and known budget dossiers cited under another session.
 */
export const referenceSessionMismatch: ChapterRule = {
  id: 'reference-session-mismatch',
  severity: 'warning',
  criteria: [],
  message: '"{quote}" noemt vergaderjaar {session}, maar dossier {dossier} hoort bij {expected}',
  help: 'laat de bron zoals zij is; de link gaat naar het dossier',
  looksAt: 'chapter',
  *check(document) {
    for (const { node, citation } of citationsIn(document)) {
      const { session, dossier } = citation
      const expected = session && expectedFrom(session, dossier)
      if (!session || expected === null || dossier === null) continue
      const details = {
        dossier,
        session: sessionName(session),
        expected: sessionName({ from: expected, to: expected + 1 }),
      }
      yield { rule: this.id, place: node.place, quote: textOf(node), details }
    }
  },
}

/** The first year that the session should have, or null when nothing is wrong. */
function expectedFrom({ from, to }: Session, dossier: string | null): number | null {
  const known = budgetDossiers.get(dossier ?? '')
  if (known !== undefined) return known === from && (to === null || to === from + 1) ? null : known
  return to === null || to === from + 1 ? null : from
}
