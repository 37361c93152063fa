import type { PublicationName } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { indexWords } from '../index-words.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import { citationPieces } from './citation-pieces.ts'
import type { DeferredPage, IndexPage, MunicipalitiesPage, RepeatsPage, TablesPage, TopicPage } from './index-page.ts'
import type { Dividing, Division, IndexPiece } from './index-piece.ts'
import { termPieces } from './term-pieces.ts'
import { textPieces } from './text-pieces.ts'

/** Divides an index, or a piece of one, by what its entries tell of; null for one that only leads to others. */
export function dividePage(site: SiteFrame, page: IndexPage, dividing: Dividing): Division | null {
  switch (page.index) {
    case 'terms':
      return { frame: { ...page, letters: [] }, pieces: termPieces(page, dividing) }
    case 'citations':
      return { frame: { ...page, series: [] }, pieces: citationPieces(page, dividing) }
    case 'tables':
      return { frame: { ...page, texts: [] }, pieces: tablePieces(site, page, dividing) }
    case 'municipalities':
      return { frame: { ...page, texts: [] }, pieces: municipalityPieces(site, page, dividing) }
    case 'repeats':
      return { frame: { ...page, pairs: [] }, pieces: repeatPieces(page, dividing) }
    case 'deferred':
      return { frame: { ...page, groups: [] }, pieces: sentencePieces(page, dividing) }
    case 'topic':
      return { frame: { ...page, groups: [] }, pieces: sentencePieces({ ...page, silent: [] }, dividing) }
    default:
      return null
  }
}

function tablePieces(site: SiteFrame, page: TablesPage, dividing: Dividing): readonly IndexPiece[] {
  return textPieces(page.texts, dividing, {
    nameOf: ({ publication }) => nameOf(site, publication),
    entriesOf: ({ entries }) => entries,
    addressOf: ({ spot }) => spot.address,
    pageOf: ({ publication }, entries) => ({ ...page, texts: [{ publication, entries }] }),
  })
}

function municipalityPieces(site: SiteFrame, page: MunicipalitiesPage, dividing: Dividing): readonly IndexPiece[] {
  return textPieces(page.texts, dividing, {
    nameOf: ({ publication }) => nameOf(site, publication),
    entriesOf: ({ groups }) => groups.flatMap(group => group.topics.map(topic => ({ group, topic }))),
    addressOf: ({ topic }) => topic.plan.question.address,
    pageOf(text, entries) {
      const groups = [...Map.groupBy(entries, ({ group }) => group)]
      const own = groups.map(([group, found]) => ({ ...group, topics: found.map(({ topic }) => topic) }))
      return { ...page, texts: [{ ...text, groups: own }] }
    },
  })
}

function repeatPieces(page: RepeatsPage, dividing: Dividing): readonly IndexPiece[] {
  const chapterName = (address: string) => indexWords.repeats.inFirst(dividing.chapterName(address))
  return textPieces(
    page.pairs,
    { ...dividing, chapterName },
    {
      nameOf: ({ id, heading }) => ({ id, text: heading }),
      entriesOf: ({ entries }) => entries,
      addressOf: ({ spots }) => spots[0].address,
      pageOf(pair, entries) {
        const words = entries.reduce((sum, entry) => sum + entry.words, 0)
        return { ...page, pairs: [{ ...pair, words, entries }] }
      },
    },
  )
}

function sentencePieces(page: DeferredPage | TopicPage, dividing: Dividing): readonly IndexPiece[] {
  return textPieces(page.groups, dividing, {
    nameOf: ({ id, heading }) => ({ id, text: heading }),
    entriesOf: ({ sentences }) => sentences,
    addressOf: ({ spot }) => spot.address,
    pageOf: (group, sentences) => ({ ...page, groups: [{ ...group, sentences }] }),
  })
}

function nameOf(site: SiteFrame, publication: PublicationName) {
  return { id: publicationKey(publication).replace('/', '-'), text: publicationLabel(site, publication) }
}
