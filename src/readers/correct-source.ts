import type { Finding } from '../document/finding.ts'
import type { Correction } from '../document/publication.ts'

/** A source with an editor's corrections carried out; those that did not match exactly once are findings. */
export interface CorrectedSource {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * Carries out the corrections of a source's `.yaml`, each on its own: `find` must be there exactly once.
 * Reports `correction-mismatch` at the start of the source for one that matches not at all or more often.
 */
export function correctSource(file: string, source: string, corrections: readonly Correction[]): CorrectedSource {
  const findings: Finding[] = []
  let text = source
  for (const { find, replace } of corrections) {
    const [before = '', after, ...others] = text.split(find)
    if (after !== undefined && others.length === 0) text = before + replace + after
    else findings.push(mismatch(file, find, after === undefined ? 0 : others.length + 1))
  }
  return { text, findings }
}

function mismatch(file: string, find: string, count: number): Finding {
  const place = { file, line: 1, column: 1, offset: 0 }
  return { rule: 'correction-mismatch', place, quote: find, details: { count } }
}
