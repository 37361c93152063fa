import { permanentAddress } from '../../document/citable.ts'
import type { Block, Section, Table } from '../../document/node.ts'
import type { Publication } from '../../document/publication.ts'
import { textOf } from '../../document/text-of.ts'
import { chapterAddress, publicationKey } from '../address.ts'
import { indexWords } from '../index-words.ts'
import { oncePerText } from '../once-per-text.ts'
import { chaptersOf } from '../page-links.ts'
import { repeatedHeadings } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import type { TableEntry } from './index-page.ts'

const say = indexWords.tables

/** Every table of a text in reading order, with its addresses. Each table of each of its pages looks itself up. */
export const tableEntries = oncePerText(entriesOf)

function entriesOf(site: Pick<SiteFrame, 'publications'>, publication: Publication): readonly TableEntry[] {
  const label = publicationLabel(site, publication)
  const repeated = repeatedHeadings(publication.document)
  const found = chaptersOf(publication).flatMap(chapter => {
    const page = chapterAddress(publication, chapter)
    const { blocks, sections } = chapter.document
    return [
      ...blocks.flatMap(block => tablesIn(block, '')),
      ...sections.flatMap(section => tablesInSection(section, repeated)),
    ].map(one => ({
      ...one,
      page,
    }))
  })
  const shortNames = toldApart(found.map(({ table }, index) => shortNameOf(nameOf(table, index + 1))))
  return found.map(({ table, section, page }, index) => {
    const key = publicationKey(publication)
    const id = tableKey(table, index + 1)
    const name = nameOf(table, index + 1)
    const shortName = `${shortNames[index] ?? name} (${label})`
    return {
      publication,
      table,
      name,
      shortName,
      section,
      status: table.status,
      rows: table.body.length,
      columns: table.body[0]?.cells.length ?? table.header[0]?.cells.length ?? 0,
      folder: `/tabellen/${key}/${id}/`,
      spot: { text: say.inText(shortName), address: table.id ? `${page}#${table.id}` : page },
      permanent: permanentAddress({ publication: key, id }),
      unit: table.unit,
    }
  })
}

/** What a table is called in addresses: its permanent id, or its place among the tables of its text. */
export function tableKey({ id }: Table, number: number): string {
  return id ?? `tabel-${number}`
}

function nameOf({ caption }: Table, number: number): string {
  return caption ? textOf(caption) : say.untitled(number)
}

/** `Tabel 2` where the caption prints that, else its first words. */
function shortNameOf(name: string): string {
  const printed = /^tabel\s+[\w.]*\w/i.exec(name)
  if (printed) return printed[0]
  return name.length <= 50 ? name : `${name.slice(0, name.lastIndexOf(' ', 50))} …`
}

/** Two tables of one text may print the same name. */
function toldApart(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter(one => one === name).length
    return before === 0 ? name : say.again(name, before + 1)
  })
}

interface FoundTable {
  readonly table: Table
  readonly section: string
}

function tablesInSection(section: Section, repeated: ReadonlySet<string>, parent = ''): readonly FoundTable[] {
  const heading = textOf(section.heading)
  const name = repeated.has(heading) && parent !== '' ? indexWords.spot.under(heading, parent) : heading
  return [
    ...section.blocks.flatMap(block => tablesIn(block, name)),
    ...section.sections.flatMap(child => tablesInSection(child, repeated, heading)),
  ]
}

function tablesIn(block: Block, section: string): readonly FoundTable[] {
  if (block.added) return []
  if (block.type === 'table') return [{ table: block, section }]
  if (block.type === 'quote') return block.children.flatMap(child => tablesIn(child, section))
  if (block.type === 'list')
    return block.items.flatMap(item => item.children.flatMap(child => tablesIn(child, section)))
  return []
}
