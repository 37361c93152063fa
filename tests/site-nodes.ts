import { parse } from 'yaml'
import type { Block, Document, Footnote, Inline, Section, Table, TableRow } from '../src/document/node.ts'

const place = { file: 'case', line: 1, column: 1, offset: 0 }

/** What a case may say, in YAML: a block is a string (a paragraph) or one key that names its kind. */
interface Outline {
  readonly titel?: string
  readonly id?: string
  readonly thema?: string
  readonly kop?: string
  readonly toegevoegd?: true
  readonly tekst?: readonly BlockOutline[]
  readonly delen?: readonly Outline[]
  readonly noten?: Readonly<Record<string, string>>
}

type BlockOutline =
  | string
  | { readonly lijst: Readonly<Record<string, string>>; readonly genummerd?: true }
  | { readonly tabel: TableOutline }
  | { readonly figuur: string; readonly ontbreekt: boolean; readonly beschrijving?: readonly string[] }
  | { readonly citaat: string }
  | { readonly alinea: string; readonly id?: string; readonly toegevoegd?: true }

interface TableOutline {
  readonly bijschrift?: string
  /** Whether an editor wrote the caption. */
  readonly toegevoegd?: true
  readonly eenheid?: string
  readonly id?: string
  readonly status?: Table['status']
  readonly rijkoppen?: number
  readonly kop?: readonly (readonly string[])[]
  readonly rijen: readonly (readonly string[])[]
  readonly noten?: Readonly<Record<string, string>>
}

/** Reads a case: sections with `kop`, `tekst` and `delen`; `[^1]` is a note, `<en:…>` a foreign phrase, `<https://…>` a link. */
export function documentFrom(yaml: string): Document {
  return documentOf(parse(yaml) as Outline)
}

/** The same from data. */
export function documentOf(outline: Outline): Document {
  return {
    type: 'document',
    place,
    level: 2,
    title: outline.titel === undefined ? null : { type: 'heading', place, children: inlinesOf(outline.titel) },
    blocks: (outline.tekst ?? []).map(blockOf),
    sections: (outline.delen ?? []).map(sectionOf),
    footnotes: notesOf(outline.noten ?? {}),
  }
}

function sectionOf(outline: Outline): Section {
  const { id, thema, toegevoegd } = outline
  return {
    type: 'section',
    place,
    ...(id === undefined ? {} : { id }),
    ...(thema === undefined ? {} : { theme: thema }),
    heading: { type: 'heading', place, ...(toegevoegd ? { added: true } : {}), children: inlinesOf(outline.kop ?? '') },
    blocks: (outline.tekst ?? []).map(blockOf),
    sections: (outline.delen ?? []).map(sectionOf),
  }
}

function notesOf(notes: Readonly<Record<string, string>>): readonly Footnote[] {
  return Object.entries(notes).map(([identifier, text]) => ({
    type: 'footnote',
    place,
    identifier,
    label: labelOf(identifier),
    children: [{ type: 'paragraph', place, children: inlinesOf(text) }],
  }))
}

// A note of a table is told apart by what stands before the hyphen.
function labelOf(identifier: string): string {
  return identifier.replace(/^.*-/, '')
}

function blockOf(block: BlockOutline): Block {
  if (typeof block === 'string') return { type: 'paragraph', place, children: inlinesOf(block) }
  if ('lijst' in block) return listOf(block.lijst, block.genummerd ?? false)
  if ('tabel' in block) return tableOf(block.tabel)
  if ('figuur' in block) return figureOf(block.figuur, block.ontbreekt, block.beschrijving ?? [])
  if ('citaat' in block) return { type: 'quote', place, children: [blockOf(block.citaat)] }
  const own = { ...(block.id ? { id: block.id } : {}), ...(block.toegevoegd ? { added: true as const } : {}) }
  return { type: 'paragraph', place, ...own, children: inlinesOf(block.alinea) }
}

function listOf(items: Readonly<Record<string, string>>, ordered: boolean): Block {
  return {
    type: 'list',
    place,
    ordered,
    items: Object.entries(items).map(([text, label]) => ({
      type: 'listItem',
      place,
      label,
      children: [blockOf(text)],
    })),
  }
}

// The description of a case is an editor's.
function figureOf(caption: string, missing: boolean, description: readonly string[]): Block {
  return {
    type: 'figure',
    place,
    missing,
    description: description.map(alinea => blockOf({ alinea, toegevoegd: true })),
    caption: { type: 'caption', place, children: inlinesOf(caption) },
  }
}

/** A table from its rows; `^^` is a cell that continues the one above, a row that begins with `#` is a header row. */
export function tableOf(table: TableOutline): Table {
  return {
    type: 'table',
    place,
    ...(table.id === undefined ? {} : { id: table.id }),
    caption: captionOf(table),
    unit: table.eenheid ?? null,
    header: (table.kop ?? []).map(rowOf),
    body: table.rijen.map(rowOf),
    rowHeaders: table.rijkoppen ?? 1,
    notes: notesOf(table.noten ?? {}),
    status: table.status ?? 'recovered',
  }
}

function captionOf({ bijschrift, toegevoegd }: TableOutline): Table['caption'] {
  if (bijschrift === undefined) return null
  return { type: 'caption', place, ...(toegevoegd ? { added: true } : {}), children: inlinesOf(bijschrift) }
}

function rowOf(cells: readonly string[]): TableRow {
  const isHeader = cells[0]?.startsWith('#')
  return {
    type: 'tableRow',
    place,
    ...(isHeader ? { header: true } : {}),
    cells: cells.map(text => ({
      type: 'tableCell',
      place,
      ...(text === '^^' ? { merged: true as const } : {}),
      children: text === '^^' ? [] : inlinesOf(text.replace(/^# ?/, '')),
    })),
  }
}

const mark = /\[\^([^\]]+)\]|<([a-z]{2,3}):([^>/][^>]*)>|<(https:[^>]+)>|\{([^}|]+)\|([^}]*)\}/g

/** `{Kamerstukken …|url}` is a reference to a document, with an empty url where no link may be made. */
function inlinesOf(text: string): readonly Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    inlines.push(...textOf(text.slice(from, match.index)), inlineOf(match))
    from = match.index + match[0].length
  }
  return [...inlines, ...textOf(text.slice(from))]
}

function inlineOf([, note, lang, phrase, url, citation, target]: RegExpExecArray | RegExpMatchArray): Inline {
  if (note) return { type: 'footnoteReference', place, identifier: note, label: labelOf(note) }
  if (lang) return { type: 'foreignPhrase', place, lang, children: textOf(phrase ?? '') }
  if (url) return { type: 'link', place, url, children: textOf(url) }
  return { type: 'documentReference', place, url: target || null, children: textOf(citation ?? '') }
}

function textOf(value: string): readonly { type: 'text'; place: typeof place; value: string }[] {
  return value === '' ? [] : [{ type: 'text', place, value }]
}
