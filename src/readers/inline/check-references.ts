import type { Finding } from '../../document/finding.ts'
import type { Document, DocumentReference } from '../../document/node.ts'
import type { Rule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import { budgetDossiers } from './budget-dossiers.ts'
import type { Citation, Session } from './citation.ts'
import { findCitations } from './find-citations.ts'

/**
 * The session year is not in an address, so a wrong one goes unnoticed: `2019/20, 35570 VII` cites the budget of 2020/21.
 * Reports years that do not follow each other, and known budget dossiers cited under another session.
 */
export const referenceSessionMismatch: Rule = {
  id: 'reference-session-mismatch',
  criteria: [],
  *check(document) {
    for (const { node, citation } of citationsIn(document)) {
      const { session, dossier } = citation
      const expected = session && expectedFrom(session, dossier)
      if (!session || expected === null || dossier === null) continue
      yield findingOf(this.id, node, {
        dossier,
        session: sessionName(session),
        expected: sessionName({ from: expected, to: expected + 1 }),
      })
    }
  },
}

/** Reports a Kamerstuk cited without its chamber; its address is known all the same. */
export const referenceWithoutChamber: Rule = {
  id: 'reference-without-chamber',
  criteria: [],
  *check(document) {
    for (const { node, citation } of citationsIn(document))
      if (citation.dossier && citation.session && !citation.chamber) yield findingOf(this.id, node, {})
  },
}

/** The citations of a document with the node they stand in; a number by itself (`nrs. 520 en 548`) is none. */
function* citationsIn(document: Document): Generator<{ node: DocumentReference; citation: Citation }> {
  for (const node of walk(document)) {
    const citation = node.type === 'documentReference' ? findCitations(textOf(node))[0] : undefined
    if (node.type === 'documentReference' && citation) yield { node, citation }
  }
}

/** The first year that the session should have, or null when nothing is wrong. */
function expectedFrom({ from, to }: Session, dossier: string | null): number | null {
  const known = budgetDossiers.get(dossier ?? '')
  if (known !== undefined) return known === from && (to === null || to === from + 1) ? null : known
  return to === null || to === from + 1 ? null : from
}

function sessionName({ from, to }: Session): string {
  return to === null ? `${from}` : `${from}/${`${to}`.slice(2)}`
}

function findingOf(rule: string, node: DocumentReference, details: Record<string, string>): Finding {
  return { rule, place: node.place, quote: textOf(node), details }
}
