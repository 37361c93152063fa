import { indexWords as say } from '../index-words.ts'
import type { IndexPage } from './index-page.ts'

/** How much an index holds, and how that is said. */
export interface Held {
  readonly entries: number
  readonly inWords: string
}

/** What an index holds; null for one that only leads to others, or tells of one text. */
export function heldBy(page: IndexPage): Held | null {
  const sum = (lists: readonly (readonly unknown[])[]) => lists.reduce((total, list) => total + list.length, 0)
  const held = (entries: number, inWords: (count: number) => string) => ({ entries, inWords: inWords(entries) })
  switch (page.index) {
    case 'terms':
      return held(sum(page.letters.map(({ entries }) => entries)), say.terms.count)
    case 'citations':
      return held(sum(page.series.flatMap(({ groups }) => groups.map(({ entries }) => entries))), say.citations.count)
    case 'tables':
      return held(sum(page.texts.map(({ entries }) => entries)), say.tables.count)
    case 'amounts':
      return held(page.texts.length, say.amounts.texts)
    case 'topics':
      return held(page.laws.length + page.subjects.length, say.topics.topics)
    case 'topic':
      return held(sum(page.groups.map(({ sentences }) => sentences)), say.topics.count)
    case 'repeats':
      return held(sum(page.pairs.map(({ entries }) => entries)), say.repeats.places)
    case 'municipalities': {
      const groups = page.texts.flatMap(text => text.groups)
      return held(sum(groups.map(({ topics }) => topics)), say.municipalities.count)
    }
    case 'deferred':
      return held(sum(page.groups.map(({ sentences }) => sentences)), say.deferred.count)
    default:
      return null
  }
}
