import type { Table, TableStatus } from '../../document/node.ts'
import type { Publication, PublicationName } from '../../document/publication.ts'
import type { PageBase, PageLink } from '../page.ts'
import type { Spot } from '../passages.ts'

/** What every index has: a line that says what it is for, and one that says how it was made. */
interface IndexBase extends PageBase {
  readonly kind: 'index'
  readonly lead: string
  readonly method: string
  /** The parts, each with a page of its own, of an index that is too long for one page. */
  readonly parts?: readonly PartGroup[]
  /** The ways on from a page that is a part itself. */
  readonly neighbours?: PartNeighbours
}

/** The parts before and after a part, in the order in which they are listed, and the page that lists it. */
export interface PartNeighbours {
  readonly previous: PageLink | null
  readonly next: PageLink | null
  readonly whole: PageLink
}

/** A part of an index, and how much it holds. */
export interface IndexPart extends PageLink {
  readonly id: string
  readonly count: string
}

/** Parts under one heading. */
export interface PartGroup {
  readonly heading: { readonly id: string; readonly text: string } | null
  readonly parts: readonly IndexPart[]
}

/** An index in the list of all indexes. */
export interface IndexLink extends PageLink {
  readonly description: string
  readonly count: string
}

export interface HubPage extends IndexBase {
  readonly index: 'hub'
  readonly links: readonly IndexLink[]
}

/** How often an abbreviation stands in one text. */
export interface TermUse {
  readonly label: string
  readonly count: number
}

/** One meaning; `source` says who vouches for it: a text that the editor read, the editor alone, or only the computer. */
export interface Meaning {
  readonly long: string
  readonly explanation: string | null
  readonly source: 'text' | 'editor' | 'computed'
  readonly spots: readonly PageLink[]
}

/** An abbreviation; more than one meaning is a conflict. */
export interface TermEntry {
  readonly id: string
  readonly short: string
  readonly meanings: readonly Meaning[]
  readonly uses: readonly TermUse[]
}

export interface TermsPage extends IndexBase {
  readonly index: 'terms'
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly entries: readonly TermEntry[] }[]
}

/** An official paper and where the texts cite it. More than one session year for one paper is a contradiction. */
export interface CitedEntry {
  readonly name: string
  /** The year that it is cited with; of a paper of parliament, a session. */
  readonly year: string | null
  /** The budget chapter within the dossier: `VII`. */
  readonly chapter: string | null
  /** As printed; null for a whole dossier. */
  readonly number: string | null
  readonly url: string | null
  readonly sessions: readonly string[]
  readonly printed: readonly string[]
  readonly spots: readonly Spot[]
}

/** The papers of one dossier (empty when a text names none), or of one gazette: then `dossier` is null. */
export interface CitedGroup {
  readonly dossier: string | null
  readonly heading: string | null
  readonly entries: readonly CitedEntry[]
}

export interface CitationsPage extends IndexBase {
  readonly index: 'citations'
  readonly series: readonly { readonly name: string; readonly id: string; readonly groups: readonly CitedGroup[] }[]
}

/** What a list of tables says of one, with every address where it can be had. `folder` is `/tabellen/2020/jaarverslag-bzk/r237/`. */
export interface ListedTable {
  readonly name: string
  readonly shortName: string
  readonly section: string
  readonly status: TableStatus
  readonly rows: number
  readonly columns: number
  readonly folder: string
  readonly spot: PageLink
  readonly permanent: string
  readonly unit: string | null
}

/** A table of a text. */
export interface TableEntry extends ListedTable {
  readonly publication: Publication
  readonly table: Table
}

export interface TablesPage extends IndexBase {
  readonly index: 'tables'
  readonly texts: readonly { readonly publication: PublicationName; readonly entries: readonly ListedTable[] }[]
}

export interface TablePage extends PageBase {
  readonly kind: 'table'
  readonly entry: TableEntry
}

/** A piece of a sentence; `marked` is what the index is about. */
export interface Fragment {
  readonly text: string
  readonly marked: boolean
}

/** A sentence and where it stands. */
export interface FoundSentence {
  readonly fragments: readonly Fragment[]
  readonly spot: Spot
}

/** Sentences under one heading of the index. */
export interface SentenceGroup {
  readonly heading: string
  readonly id: string
  readonly sentences: readonly FoundSentence[]
}

export interface AmountsPage extends IndexBase {
  readonly index: 'amounts'
  readonly texts: readonly IndexLink[]
}

export interface TextAmountsPage extends IndexBase {
  readonly index: 'text-amounts'
  readonly publication: Publication
  readonly groups: readonly SentenceGroup[]
}

/** A topic in the list; `address` is null when no text names it. */
export interface TopicLink {
  readonly name: string
  readonly address: string | null
  readonly count: string
  readonly texts: readonly string[]
}

export interface TopicsPage extends IndexBase {
  readonly index: 'topics'
  readonly laws: readonly TopicLink[]
  readonly subjects: readonly TopicLink[]
}

export interface TopicPage extends IndexBase {
  readonly index: 'topic'
  readonly aliases: readonly string[]
  readonly groups: readonly SentenceGroup[]
  readonly silent: readonly string[]
}

/** Words that stand in two texts alike; `text` as the first prints them, `spots` where in that and then in the other. */
export interface RepeatEntry {
  readonly text: string
  readonly words: number
  readonly spots: readonly [Spot, ...Spot[]]
}

export interface RepeatPair {
  readonly heading: string
  readonly id: string
  readonly words: number
  readonly entries: readonly RepeatEntry[]
}

export interface RepeatsPage extends IndexBase {
  readonly index: 'repeats'
  readonly pairs: readonly RepeatPair[]
}

/** A question that returns under every topic, with the first sentence of its answer. */
export interface Answer {
  readonly question: PageLink
  readonly opening: string
}

export interface PlanAndEffect {
  readonly topic: string
  readonly plan: Answer
  readonly effect: Answer
}

export interface MunicipalitiesPage extends IndexBase {
  readonly index: 'municipalities'
  readonly texts: readonly {
    readonly publication: PublicationName
    readonly publisher: string
    readonly groups: readonly {
      readonly heading: string
      readonly id: string
      readonly topics: readonly PlanAndEffect[]
    }[]
  }[]
}

export interface DeferredPage extends IndexBase {
  readonly index: 'deferred'
  readonly phrases: readonly string[]
  readonly groups: readonly SentenceGroup[]
}

/** A page that lists what stands in all texts, and leads to it. */
export type IndexPage =
  | HubPage
  | TermsPage
  | CitationsPage
  | TablesPage
  | AmountsPage
  | TextAmountsPage
  | TopicsPage
  | TopicPage
  | RepeatsPage
  | MunicipalitiesPage
  | DeferredPage
