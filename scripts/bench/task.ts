import type { Corpus } from './archive/corpus.ts'
import type { CorpusChange } from './archive/corpus-change.ts'
import type { RowName, Run } from './bench-row.ts'

/** One size of one bench: its archive, what changes in it, and a folder for whatever the contenders make. */
export interface Place {
  readonly corpus: Corpus
  readonly change: CorpusChange
  readonly folder: string
}

/** A row of the table and how it is measured: once each round, in the order of the contender's list. */
export interface Step {
  readonly task: string
  /** What is counted, in the plural: `paragrafen`. */
  readonly unit: string
  readonly beside: RowName | null
  /** Makes ready what is not measured, and measures. Null when it took longer than `limitSeconds`. Throws when it fails. */
  run(place: Place, limitSeconds: number): Promise<Run | null>
}

/** Who is measured. */
export interface Contender {
  readonly name: string
  /** What it does not do that this project does, or this project of what it does. */
  readonly leavesOut: string
  /** Why it cannot run on this machine, and what helps; null when it can. */
  missing(say: (line: string) => void): string | null
  readonly steps: readonly Step[]
}

/** What the contenders take turns in. */
export interface Task {
  readonly name: string
  readonly contenders: readonly Contender[]
  /** The sizes at which it is measured, of those asked for, and its most rounds. */
  sizes(asked: readonly number[]): readonly number[]
  readonly mostRounds: number
}
