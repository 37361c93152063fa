/** Reads a text part by part from one position; a part that does not fit leaves the position where it was. */
export interface Scanner {
  readonly at: () => number
  /** Input: a sticky pattern. Output: the match, or null. */
  readonly take: (part: RegExp) => RegExpExecArray | null
}

/** A scanner on `text` that starts at `from`. */
export function scannerOf(text: string, from: number): Scanner {
  let at = from
  return {
    at: () => at,
    take: part => {
      part.lastIndex = at
      const match = part.exec(text)
      if (match) at = part.lastIndex
      return match
    },
  }
}
