import type { Finding } from '../../document/finding.ts'
import type { Role } from '../../document/reader.ts'
import { foldWhiteSpace } from '../../document/words.ts'
import type { Draft, SourceLine, TableDraft } from './draft.ts'

/** What a line becomes and the named rule that says so. */
export interface Claim {
  readonly line: number
  readonly role: Role
  readonly rule: string
}

/** A table with the lines it takes and what is to be said about it. */
export interface FoundTable {
  readonly table: TableDraft
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}

/** Gives lines their role; a line that an earlier pass claimed keeps it. */
export function claimLines(draft: Draft, claims: readonly Claim[]): Draft['claims'] {
  const roles = [...draft.claims]
  for (const { line, role, rule } of claims) roles[line - 1] ??= { role, rule }
  return roles
}

/** Whether a line is there, holds words and is not claimed yet. */
export function isFree(draft: Draft, index: number): boolean {
  return draft.lines[index] !== undefined && draft.lines[index].text !== '' && !draft.claims[index]
}

/** The words of a piece of a line, white space folded and trimmed. */
export function foldText(raw: string): string {
  return foldWhiteSpace(raw).trim()
}

/** The place of a column of a source line. */
export function placeIn(draft: Draft, line: SourceLine, column = 1): Finding['place'] {
  return { file: draft.file, line: line.number, column, offset: line.offset + column - 1 }
}
