/** What became of the words of a source: the seven others add up to `source`. */
export interface WordAccount {
  readonly source: number
  readonly kept: number
  readonly joined: number
  readonly split: number
  readonly moved: number
  readonly dropped: number
  readonly corrected: number
  readonly unaccounted: number
}
