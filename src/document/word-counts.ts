import { endOfWhiteSpace, isWhiteSpace } from './white-space.ts'

/** The different words of texts, in the order in which they come, and how often each stands there. */
export class WordCounts {
  readonly #counts = new Map<string, number>()

  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** Counts the words of a text. Output: how many it has. */
  addText(text: string): number {
    let count = 0
    for (let at = endOfWhiteSpace(text, 0); at < text.length; at = endOfWhiteSpace(text, at)) {
      const start = at
      while (at < text.length && !isWhiteSpace(text.charCodeAt(at))) at++
      const word = text.slice(start, at)
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
      count += 1
    }
    return count
  }
}
