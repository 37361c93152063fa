import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Footnote, FootnoteReference, Node, Table } from '../src/document/node.ts'
import type { Metadata, Publication } from '../src/document/publication.ts'
import { textOf } from '../src/document/text-of.ts'
import { walk } from '../src/document/walk.ts'
import type { CiteLinks } from '../src/site/cite-links.ts'
import { noteIdOf, tableIdOf } from '../src/site/text-ids.ts'
import { words } from '../src/site/words.ts'

/**
 * One copy of a text on a page. Two copies on one page differ in `idPrefix`, and their notes in `noteSuffix`
 * ("Voetnoot 1 bij begroting"). `publisher` is set for a reaction: its account of the plan is labelled with it. `publication` is the text it is of.
 * `remarks` are what a reader should know of a place, by its permanent id, `citeLinks` where it can be cited,
 * `aliases` the ids that it had before.
 */
export interface Copy {
  readonly idPrefix: string
  readonly noteSuffix: string
  readonly publisher: string | null
  readonly publication: Publication | null
  readonly remarks: ReadonlyMap<string, readonly string[]>
  readonly citeLinks: CiteLinks
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly notes: ReadonlyMap<string, Footnote>
  readonly references: ReadonlyMap<string, readonly FootnoteReference[]>
  readonly returning: ReadonlySet<string>
  readonly tables: ReadonlyMap<Table, number>
  readonly tableOfNote: ReadonlyMap<string, Table>
}

type OwnOfCopy = Pick<Copy, 'idPrefix' | 'noteSuffix' | 'publisher'> &
  Partial<Pick<Copy, 'publication' | 'remarks' | 'citeLinks' | 'aliases'>>

/** Numbers the tables of a text, counts the references to each note and finds headings that return, once, before it is rendered. */
export function copyOf(nodes: readonly Node[], own: OwnOfCopy): Copy {
  const notes = new Map<string, Footnote>()
  const references = new Map<string, FootnoteReference[]>()
  const tables = new Map<Table, number>()
  const tableOfNote = new Map<string, Table>()
  const headings = new Set<string>()
  const returning = new Set<string>()
  const look = (node: Node): void => {
    if (node.type === 'footnote') notes.set(node.identifier, node)
    else if (node.type === 'heading') {
      const heading = textOf(node)
      ;(headings.has(heading) ? returning : headings).add(heading)
    } else if (node.type === 'footnoteReference') append(references, node.identifier, node)
    else if (node.type === 'table') {
      tables.set(node, tables.size + 1)
      for (const note of node.notes) tableOfNote.set(note.identifier, node)
    }
  }
  for (const top of nodes) for (const node of walk(top)) look(node)
  return {
    publication: null,
    remarks: new Map(),
    citeLinks: new Map(),
    aliases: new Map(),
    ...own,
    notes,
    references,
    returning,
    tables,
    tableOfNote,
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The remarks of a text by the id of their place; those about the whole text stand on its first page. */
export function remarksByPlace({ remarks }: Pick<Metadata, 'remarks'>): Copy['remarks'] {
  const placed = new Map<string, string[]>()
  for (const { at, text } of remarks) if (at !== null) append(placed, at, text)
  return placed
}

/** Given by whoever shows a text. */
export const CopyContext = createContext<Copy | null>(null)

/** The copy around a component. Throws outside a text. */
export function useCopy(): Copy {
  const copy = useContext(CopyContext)
  if (!copy) throw new Error('rendered outside a text')
  return copy
}

/** The id that a permanent id has in this copy. */
export function idIn(copy: Copy, id: string | undefined): string | undefined {
  return id === undefined ? undefined : copy.idPrefix + id
}

/** The id of a note in this copy. */
export function noteId(copy: Copy, identifier: string): string {
  return copy.idPrefix + noteIdOf(identifier)
}

/** `noot_12_1` for the first reference to note 12. */
export function referenceId(copy: Copy, reference: FootnoteReference): string {
  const nth = copy.references.get(reference.identifier)?.indexOf(reference) ?? 0
  return `${noteId(copy, reference.identifier)}_${nth + 1}`
}

/** The id of a table in this copy. */
export function tableId(copy: Copy, table: Table): string {
  return copy.idPrefix + tableIdOf(table, tableNumber(copy, table))
}

/** The place of a table among those of this copy, from 1. */
export function tableNumber(copy: Copy, table: Table): number {
  return copy.tables.get(table) ?? 0
}

/** How a table is called in a name: `Tabel 2` where its caption prints that, else its place on the page. */
export function tableName(copy: Copy, table: Table): string {
  const printed = table.caption && /^tabel\s+[\w.]*\w/i.exec(textOf(table.caption))
  return printed?.[0] ?? words.text.table(tableNumber(copy, table))
}

/** How a note is called for a screen reader: `Voetnoot 12`. Contains the printed label, as WCAG 2.5.3 asks. */
export function noteName(copy: Copy, note: Pick<Footnote, 'identifier' | 'label'>): string {
  return words.text.note(note.label, whereIs(copy, note.identifier))
}

/** How the way back from a note is called; `letter` tells its references apart. */
export function backName(copy: Copy, note: Footnote, letter: string): string {
  return words.text.back(note.label + letter, whereIs(copy, note.identifier))
}

// Notes of a table restart at 1, and so do those of a second text on the page: a name says which one it is.
function whereIs(copy: Copy, identifier: string): string {
  const table = copy.tableOfNote.get(identifier)
  return [table ? tableName(copy, table) : '', copy.noteSuffix].filter(part => part !== '').join(', ')
}
