import type { Finding } from './finding.ts'
import type { Document } from './node.ts'

/** What a source line became; every line that is not blank has exactly one role. */
export type Role =
  | 'blank'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'table-caption'
  | 'table-cells'
  | 'table-note'
  | 'footnote-text'
  | 'figure-caption'
  | 'table-of-contents'
  | 'dropped'

/** The role of one source line and the named rule that decided it; `lines[0]` is line 1. */
export interface LineRole {
  readonly role: Role
  readonly rule: string
}

/** What reading a file gives. Reading never fails: whatever is wrong is a finding. */
export interface Reading {
  readonly document: Document
  readonly lines: readonly LineRole[]
  readonly findings: readonly Finding[]
}

/** A source format. `extensions` are lower case with the dot. */
export interface Reader {
  readonly extensions: readonly string[]
  read(source: { readonly file: string; readonly bytes: Uint8Array }): Reading
}
