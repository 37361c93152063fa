/**
 * The printed label in a note's identifier: `12` is `12`, `t2-1` the note 1 of the second table,
 * `1-2` the second note that is labelled 1.
 */
export function labelOf(identifier: string): string {
  return identifier.replace(/^t\d+-(?=.)/, '').replace(/(?<=.)-\d+$/, '')
}

/** Whether an identifier is that of a table's note. */
export function isTableNote(identifier: string): boolean {
  return /^t\d+-./.test(identifier)
}
