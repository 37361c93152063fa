import type { Finding } from '../../document/finding.ts'
import type { LineRole } from '../../document/reader.ts'

/** A line of the source: `number` from 1, `raw` without its line end, `text` with white space folded and trimmed. */
export interface SourceLine {
  readonly number: number
  readonly offset: number
  readonly raw: string
  readonly text: string
}

/** A line of a table of contents: evidence for headings, then removed from the flow. */
export interface ContentsEntry {
  readonly lines: readonly number[]
  readonly title: string
  readonly page: string
}

/** A cell of a recovered table and the line it stands on (0 for an empty cell that no line shows). */
export interface CellDraft {
  readonly line: number
  readonly text: string
  readonly merged?: true
}

/** A table as found, before notes are paired with markers. Line numbers count from 1. */
export interface TableDraft {
  readonly status: 'recovered' | 'doubtful' | 'verbatim'
  readonly captionLine: number | null
  readonly unit: string | null
  readonly firstLine: number
  readonly lastLine: number
  readonly header: readonly (readonly CellDraft[])[]
  readonly body: readonly { readonly header: boolean; readonly cells: readonly CellDraft[] }[]
  readonly rowHeaders: number
  readonly notes: readonly NoteDraft[]
}

/** The text of a note: the line of its label and the lines of its text (equal when both share a line). */
export interface NoteDraft {
  readonly label: string
  readonly labelLine: number
  readonly lines: readonly number[]
}

export interface ParagraphDraft {
  readonly lines: readonly number[]
}

export interface ListDraft {
  readonly ordered: boolean
  readonly items: readonly { readonly label: string; readonly lines: readonly number[] }[]
}

export interface FigureDraft {
  readonly line: number
  readonly missing: boolean
}

/** `level` 1 is the title; 0 means not nested yet. `evidence` names what made the line a heading. `lines` when it runs over more than one. */
export interface HeadingDraft {
  readonly line: number
  readonly lines?: readonly number[]
  readonly level: number
  readonly evidence: string
}

/** A note marker glued to or before a word: `column` from 1 and `length` in the raw line. `table` is the table's firstLine, or null. */
export interface MarkerDraft {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly label: string
  readonly table: number | null
}

/**
 * What the passes hand to each other: the source lines and all that has been recovered so far.
 * `claims[i]` is the role of line i + 1, null while no pass has claimed it. A pass returns a new draft
 * and never takes a line from an earlier one.
 */
export interface Draft {
  readonly file: string
  readonly lines: readonly SourceLine[]
  readonly claims: readonly (LineRole | null)[]
  readonly contents: readonly ContentsEntry[]
  readonly tables: readonly TableDraft[]
  readonly notes: readonly NoteDraft[]
  readonly figures: readonly FigureDraft[]
  readonly lists: readonly ListDraft[]
  readonly paragraphs: readonly ParagraphDraft[]
  readonly headings: readonly HeadingDraft[]
  readonly markers: readonly MarkerDraft[]
  readonly findings: readonly Finding[]
}

/** One step of reading: pure, printable alone, one file with one case file. */
export type Pass = (draft: Draft) => Draft
