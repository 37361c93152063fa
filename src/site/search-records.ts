import type { Chapter, Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { WordCounts } from '../document/word-counts.ts'
import { foldWord, wordsIn } from '../search/fold-word.ts'
import { compoundFinder, spelledKeysIn } from '../search/hidden-words.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { compoundSplitter } from '../search/split-compounds.ts'
import { isAccountOfPlan } from './account-of-plan.ts'
import { chapterAddress } from './address.ts'
import { dateInWords } from './date-words.ts'
import type { CountedWords } from './indexes/name-counts.ts'
import { lineNodesOf } from './lines-of.ts'
import { chaptersOf } from './page-links.ts'
import { shortName, withArticle } from './publisher-name.ts'
import { hitFinder, type SearchHit } from './search-hits.ts'
import { searchWords } from './search-words.ts'
import type { Site, SiteFrame } from './site.ts'
import { words } from './words.ts'

/** A record for each section, for the text before the first section of each chapter, and for each table and note. */
export function searchRecordsOf(site: Site): readonly SearchRecord[] {
  const find = compoundFinder(compoundSplitter(new Set(site.publications.flatMap(one => [...wordsFor(one)]))))
  return site.publications.flatMap(one => searchDraftsOf(site, one)).map(draft => withCompounds(draft, find))
}

/** The records of one text, without its compounds: those are split by the words of all texts. */
export function searchDraftsOf(site: Pick<SiteFrame, 'themes'>, publication: Publication): readonly SearchRecord[] {
  const themes = new Map(site.themes.map(({ slug, name }) => [slug, name]))
  const hitsOf = hitFinder(publication)
  return chaptersOf(publication).flatMap(chapter =>
    hitsOf(chapter).map(hit => recordOf({ publication, chapter, themes }, hit)),
  )
}

/** A record with the parts of its compounds, under which it is found as well. Input: what `compoundFinder` gives. */
export function withCompounds(record: SearchRecord, compoundsIn: (text: string) => string): SearchRecord {
  const { title = '', kop = '' } = record.meta
  const parts = compoundsIn([title, kop, record.content].join('\n'))
  return parts === '' ? record : { ...record, meta: { ...record.meta, delen: parts } }
}

/** Every word of a text, folded. Input: what was counted of its words before, and need not be read again. */
export function wordsFor({ document }: Pick<Publication, 'document'>, counted?: CountedWords): ReadonlySet<string> {
  const others = new WordCounts()
  for (const line of lineNodesOf(document)) if (!counted?.lengths.has(line.children)) others.addText(textOf(line))
  const folded = new Set<string>()
  // A text has each of its words many times over; each is taken apart and folded once.
  for (const words of [counted?.words, others])
    for (const word of words?.counts.keys() ?? []) {
      if (plain.test(word)) folded.add(word.toLowerCase())
      else for (const part of wordsIn(word)) folded.add(plain.test(part) ? part.toLowerCase() : foldWord(part))
    }
  return folded
}

/** What most words are: with nothing to take apart, and nothing but capitals to fold. */
const plain = /^[A-Za-z\d]+$/

interface Origin {
  readonly publication: Publication
  readonly chapter: Chapter
  readonly themes: ReadonlyMap<string, string>
}

function recordOf({ publication, chapter, themes }: Origin, hit: SearchHit): SearchRecord {
  const { title, kind, year, publisher, published } = publication.metadata
  const address = chapterAddress(publication, chapter)
  const theme = hit.theme !== null && themes.has(hit.theme) ? hit.theme : null
  const content = hit.lines.join('\n')
  const own = {
    publicatie: title,
    soort: words.voices[kind].document,
    jaar: String(year),
    datum: published === null ? '' : dateInWords(published),
    thema: (theme !== null && themes.get(theme)) || '',
    kop: hit.returning ?? '',
    pad: hit.path.join(' › '),
    sleutels: spelledKeysIn(`${hit.name}\n${hit.returning ?? ''}\n${content}`),
    vorm: hit.form,
    rol: kind === 'reaction' ? roleOf(hit, withArticle(shortName(publisher))) : '',
  }
  return {
    url: hit.id === null ? address : `${address}#${hit.id}`,
    content: content || hit.name,
    language: 'nl',
    meta: { title: hit.name, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')) },
    filters: {
      jaar: [String(year)],
      thema: theme === null ? [] : [theme],
      soort: [words.voices[kind].document.toLowerCase()],
      uitgever: [publisher.slug],
    },
  }
}

// In a reaction the writer's account of the plan must not pass for the writer's own view.
function roleOf({ name, path, returning }: SearchHit, writer: string): string {
  const isPlan = [...path, name, returning ?? ''].some(isAccountOfPlan)
  return isPlan ? searchWords.plan(writer) : searchWords.reaction(writer)
}
