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

/**
 * A cell of a recovered table and the line it stands on (0 for an empty cell that no line shows).
 * `column` from 1 in the raw line where the cell's text starts, when it shares the line with other cells.
 * `more` are the further pieces of a cell that is printed over several lines; `text` holds all of it.
 */
export interface CellDraft {
  readonly line: number
  readonly column?: number
  readonly more?: readonly { readonly line: number; readonly column: number; readonly text: string }[]
  readonly text: string
  readonly merged?: true
}

/**
 * A table as found, before notes are paired with markers. Line numbers count from 1.
 * `captionMore` are further lines of the caption: it is broken over two lines, or its unit has a line of its own.
 */
export interface TableDraft {
  readonly status: 'recovered' | 'doubtful' | 'verbatim'
  readonly captionLine: number | null
  readonly captionMore?: readonly number[]
  readonly unit: string | null
  readonly firstLine: number
  readonly lastLine: number
  readonly header: readonly (readonly CellDraft[])[]
  readonly body: readonly { readonly header: boolean; readonly cells: readonly CellDraft[] }[]
  readonly rowHeaders: number
  readonly notes: readonly NoteDraft[]
}

/**
 * The text of a note: the line of its label and the lines of its text (equal when both share a line).
 * `textColumn` (from 1, in the raw first line) is where the text starts when a label or another note stands before it;
 * `endColumn` is the column after its last character when another note follows on the same line.
 */
export interface NoteDraft {
  readonly textColumn?: number
  readonly endColumn?: number
  readonly label: string
  readonly labelLine: number
  readonly lines: readonly number[]
}

export interface ParagraphDraft {
  readonly lines: readonly number[]
}

/** `within` is the first line of the item that a list stands in. */
export interface ListDraft {
  readonly within?: number
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

/**
 * A note marker glued to or before a word: `column` from 1 and `length` in the raw line. `table` is the table's firstLine, or null.
 * `noteLine` is the `labelLine` of the note it refers to: labels may count from 1 again on every page.
 */
export interface MarkerDraft {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly label: string
  readonly table: number | null
  readonly noteLine?: number
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
