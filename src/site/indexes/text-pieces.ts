import { indexWords } from '../index-words.ts'
import type { IndexPage, PartGroup } from './index-page.ts'
import type { Dividing, IndexPiece } from './index-piece.ts'

/** What an index has for each text, or for two that are compared: a list of entries. */
interface TextLists<List, Entry> {
  nameOf(list: List): { readonly id: string; readonly text: string }
  entriesOf(list: List): readonly Entry[]
  /** Where an entry stands in the text, or in the first of the two. */
  addressOf(entry: Entry): string
  /** The index with this list alone, and of the list these entries. */
  pageOf(list: List, entries: readonly Entry[]): IndexPage
}

/** Such an index in pieces: by text, and that of one text by the chapter that something stands in. */
export function textPieces<List, Entry>(
  lists: readonly List[],
  { depth, chapterName }: Dividing,
  { nameOf, entriesOf, addressOf, pageOf }: TextLists<List, Entry>,
): readonly IndexPiece[] {
  const ofText = (list: List): IndexPiece => {
    const name = nameOf(list)
    return { ...name, group: yearOf(name.id), page: pageOf(list, entriesOf(list)) }
  }
  const ofChapters = (list: List): readonly IndexPiece[] => {
    const group = nameOf(list)
    const byChapter = Map.groupBy(entriesOf(list), entry => addressOf(entry).replace(/#.*$/, ''))
    return [...byChapter].map(([chapter, entries]) => ({
      id: lastStepOf(chapter),
      text: indexWords.inChapter(group.text, chapterName(chapter)),
      group,
      page: pageOf(list, entries),
    }))
  }
  if (depth === 0) return lists.map(ofText)
  return depth === 1 ? lists.flatMap(ofChapters) : []
}

/** A piece that tells of one text, or of two, is listed under its year: such an id begins with it. */
function yearOf(id: string): PartGroup['heading'] {
  const year = id.slice(0, 4)
  return { id: `jaar-${year}`, text: year }
}

/** `wonen` of `/2020/begroting-bzk/wonen/`. */
function lastStepOf(address: string): string {
  return address.split('/').at(-2) || 'overig'
}
