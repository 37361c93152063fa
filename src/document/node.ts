import type { Place } from './place.ts'

/** What every node has. `added` marks what an editor added to the source (a missing heading, a caption, a summary). */
interface NodeBase {
  readonly place: Place
  readonly added?: true
}

/** Words as printed, white space folded to single spaces. */
export interface Text extends NodeBase {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis extends NodeBase {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong extends NodeBase {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

/** A line break that means something (an address, a signature). */
export interface Break extends NodeBase {
  readonly type: 'break'
}

/** `recognised` is set when the text prints a bare address and the link was computed from it. */
export interface Link extends NodeBase {
  readonly type: 'link'
  readonly url: string
  readonly recognised?: true
  readonly children: readonly Inline[]
}

/** A note marker. `identifier` is unique in the document (`12`, `t2-1`), `label` is what is printed (`12`, `1`, `*`). */
export interface FootnoteReference extends NodeBase {
  readonly type: 'footnoteReference'
  readonly identifier: string
  readonly label: string
}

/**
 * What a citation names, however it is printed. `series` as in official addresses: papers of parliament (`kst`),
 * proceedings (`h`), written questions (`ah`) and gazettes. `year` is a year, or a session as `2019/20`.
 */
export interface CitedPaper {
  readonly series: 'kst' | 'h' | 'ah' | 'stb' | 'stcrt' | 'trb'
  readonly year: string | null
  readonly dossier: string | null
  readonly chapter: string | null
  readonly number: string | null
}

/** A citation of an official publication, as printed; `url` is null where no link may be made. Always computed. */
export interface DocumentReference extends NodeBase {
  readonly type: 'documentReference'
  readonly url: string | null
  readonly paper?: CitedPaper
  readonly children: readonly Text[]
}

/** A phrase in another language (BCP 47). `recognised` when it came from the reviewed list, not from an editor's mark. */
export interface ForeignPhrase extends NodeBase {
  readonly type: 'foreignPhrase'
  readonly lang: string
  readonly recognised?: true
  readonly children: readonly Inline[]
}

/** An abbreviation where the text defines it; `long` is the long form as printed. Always computed. */
export interface Abbreviation extends NodeBase {
  readonly type: 'abbreviation'
  readonly long: string
  readonly children: readonly Text[]
}

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Break
  | Link
  | FootnoteReference
  | DocumentReference
  | ForeignPhrase
  | Abbreviation

/** `id` is the permanent address of the paragraph: its first source line (`r71`). */
export interface Paragraph extends NodeBase {
  readonly type: 'paragraph'
  readonly id?: string
  readonly children: readonly Inline[]
}

/** `label` is the mark as printed (`–`, `1.`, `• 1.`). */
export interface ListItem extends NodeBase {
  readonly type: 'listItem'
  readonly id?: string
  readonly label: string
  readonly children: readonly Block[]
}

export interface List extends NodeBase {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

/** `merged` marks a cell that continues the one above it and therefore has no text of its own. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell'
  readonly merged?: true
  readonly children: readonly Inline[]
}

/** `header` marks a row of column headers in the middle of a body. */
export interface TableRow extends NodeBase {
  readonly type: 'tableRow'
  readonly header?: true
  readonly cells: readonly TableCell[]
}

/** The honesty ladder: shape proven, best reading, or the source lines one by one. */
export type TableStatus = 'recovered' | 'doubtful' | 'verbatim'

export interface Caption extends NodeBase {
  readonly type: 'caption'
  readonly children: readonly Inline[]
}

/**
 * Shape: `header` rows, then `body` rows, all of equal length; `rowHeaders` leading cells of each row are headers.
 * A `verbatim` table has no header and one cell per source line.
 */
export interface Table extends NodeBase {
  readonly type: 'table'
  readonly id?: string
  readonly caption: Caption | null
  readonly unit: string | null
  readonly header: readonly TableRow[]
  readonly body: readonly TableRow[]
  readonly rowHeaders: number
  readonly notes: readonly Footnote[]
  readonly status: TableStatus
}

/** `missing` when the source names a picture that it does not hold. */
export interface Figure extends NodeBase {
  readonly type: 'figure'
  readonly id?: string
  readonly caption: Caption | null
  readonly missing: boolean
  readonly description: readonly Block[]
}

export interface Quote extends NodeBase {
  readonly type: 'quote'
  readonly children: readonly Block[]
}

export type Block = Paragraph | List | Table | Figure | Quote

/** The text of a note; see `FootnoteReference` for `identifier` and `label`. */
export interface Footnote extends NodeBase {
  readonly type: 'footnote'
  readonly identifier: string
  readonly label: string
  readonly children: readonly Block[]
}

export interface Heading extends NodeBase {
  readonly type: 'heading'
  readonly children: readonly Inline[]
}

/** Dutch *paragraaf* or *hoofdstuk*. Text comes before sub-sections, so a level cannot be skipped or re-entered. */
export interface Section extends NodeBase {
  readonly type: 'section'
  readonly id?: string
  readonly theme?: string
  readonly heading: Heading
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/**
 * A whole text. `level` is the heading level of its top sections: 2 for a whole publication (1 is its title),
 * more for a chapter file that starts deeper. `footnotes` are the notes that belong to no table.
 */
export interface Document extends NodeBase {
  readonly type: 'document'
  readonly level: number
  readonly title: Heading | null
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
}

export type Node = Document | Section | Heading | Caption | Block | ListItem | TableRow | TableCell | Footnote | Inline
