import type { Publication } from '../../document/publication.ts'
import { walk } from '../../document/walk.ts'
import { passagesOf } from '../passages.ts'
import { rowOf, runsIn } from './repeat-pairs.ts'

/** Two sections that repeat each other; `words` are the words that they have in common, in runs. */
export interface ProposedPair {
  readonly promised: string
  readonly done: string
  readonly words: number
}

/** A proposal for an editor to judge: pairs, most words first, and the sections with text that are in none. */
export interface Proposal {
  readonly pairs: readonly ProposedPair[]
  readonly left: Readonly<Record<'promised' | 'done', readonly string[]>>
}

/** Which sections of a budget and a report repeat each other word for word; each section is in one pair at most. */
export function proposePairs(promised: Publication, done: Publication): Proposal {
  const shared = new Map<string, ProposedPair>()
  for (const { run, spots } of runsIn(rowIn(promised), rowIn(done))) {
    const [one, other] = spots.map(({ section }) => section)
    if (!one || !other) continue
    const known = shared.get(`${one} ${other}`)?.words ?? 0
    shared.set(`${one} ${other}`, { promised: one, done: other, words: known + run.length })
  }
  const pairs: ProposedPair[] = []
  const taken = { promised: new Set<string>(), done: new Set<string>() }
  for (const pair of [...shared.values()].toSorted((one, other) => other.words - one.words)) {
    if (taken.promised.has(pair.promised) || taken.done.has(pair.done)) continue
    taken.promised.add(pair.promised)
    taken.done.add(pair.done)
    pairs.push(pair)
  }
  return {
    pairs,
    left: { promised: leftIn(promised, taken.promised), done: leftIn(done, taken.done) },
  }
}

function rowIn(publication: Publication): ReturnType<typeof rowOf> {
  return rowOf(passagesOf({ publications: [publication] }, publication))
}

function leftIn({ document }: Publication, taken: ReadonlySet<string>): readonly string[] {
  return [...walk(document)].flatMap(node =>
    node.type === 'section' && node.id && node.blocks.length > 0 && !taken.has(node.id) ? [node.id] : [],
  )
}
