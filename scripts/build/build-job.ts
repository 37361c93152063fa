import type { PublicationName } from '../../src/document/publication.ts'
import type { RepeatEntry } from '../../src/site/indexes/index-page.ts'
import type { AroundYear } from '../../src/site/pages-of.ts'
import type { Standing } from '../assemble-site.ts'
import type { KeyPair } from './compare-texts.ts'
import type { MadePages, MadeText } from './made-text.ts'

/** What every job of one build knows: where content is read, pages are written and texts are kept, and all texts by name. */
export interface BuildFrame {
  readonly content: string
  /** The files of the content that all texts share. */
  readonly shared: readonly string[]
  readonly output: string
  readonly kept: string
  readonly standing: Standing
  readonly names: readonly PublicationName[]
}

/** A text to make, with its files by their path below the content, and the hash of all that it is made from. */
export interface DueText {
  readonly key: string
  readonly hash: string
  readonly paths: readonly string[]
}

/** Make these texts, with all their pages; or only look at them, and write no page. */
export interface TextsJob {
  readonly kind: 'texts' | 'looks'
  /** Bytes of content that it is about. */
  readonly size: number
  readonly texts: readonly DueText[]
}

/** Make the pages that bring the texts of one year together, from what was kept of them. */
export interface YearJob {
  readonly kind: 'year'
  /** Bytes of content that it is about. */
  readonly size: number
  readonly year: number
  readonly keys: readonly string[]
  readonly around: AroundYear
}

/** Compare these texts two by two, from what was kept of them. */
export interface RepeatsJob {
  readonly kind: 'repeats'
  /** Bytes of content that it is about. */
  readonly size: number
  readonly pairs: readonly KeyPair[]
}

/** What two texts repeat of each other. */
export interface ComparedPair {
  readonly pair: KeyPair
  readonly entries: readonly RepeatEntry[]
}

/** A piece of work that can be done beside others. */
export type BuildJob = TextsJob | YearJob | RepeatsJob

/** What came of a job. */
export type JobResult =
  | { readonly kind: 'texts'; readonly texts: readonly MadeText[] }
  | { readonly kind: 'year'; readonly year: number; readonly made: MadePages }
  | { readonly kind: 'repeats'; readonly compared: readonly ComparedPair[] }
