/**
 * Where something stands in the file it was read from.
 * `line` and `column` count from 1, `offset` from 0; columns and offsets count UTF-16 units.
 */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly offset: number
}
