import { endOfWhiteSpace, isWhiteSpace } from './white-space.ts'

/**
 * The different words of texts, in the order in which they come, and how often each stands there. Own code, because a
 * text has each of its words many times over: here a word is cut out once, and a `Map` asks for it cut out each time.
 */
export class WordCounts {
  readonly #words: string[] = []
  readonly #counts: number[] = []
  /** The number of each word in the slot of its hash or the next free one, 1 for the first; and those hashes. */
  #numbers = new Int32Array(1 << 10)
  #hashes = new Int32Array(1 << 10)

  get words(): readonly string[] {
    return this.#words
  }

  /** How often each word stands in the texts, in the order of `words`. */
  get counts(): readonly number[] {
    return this.#counts
  }

  /** Counts the words of a text. Output: how many it has. */
  addText(text: string): number {
    let count = 0
    for (let at = endOfWhiteSpace(text, 0); at < text.length; at = endOfWhiteSpace(text, at)) {
      const start = at
      let hash = 0
      for (; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (isWhiteSpace(unit)) break
        hash = Math.imul(hash ^ unit, multiplier)
      }
      this.#addWord(text, start, at, hash ^ (hash >>> 15))
      count += 1
    }
    return count
  }

  #addWord(text: string, start: number, end: number, hash: number): void {
    const slot = this.#slotOf(text, start, end, hash)
    const number = this.#numbers[slot] ?? 0
    if (number > 0) {
      this.#counts[number - 1] = (this.#counts[number - 1] ?? 0) + 1
      return
    }
    this.#hashes[slot] = hash
    this.#numbers[slot] = this.#words.push(text.slice(start, end))
    this.#counts.push(1)
    if (this.#words.length * 2 > this.#numbers.length) this.#grow()
  }

  /** The slot of the word `text[start..end)`, or the one where it belongs. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const last = this.#numbers.length - 1
    let slot = hash & last
    for (let number = this.#numbers[slot] ?? 0; number > 0; number = this.#numbers[slot] ?? 0) {
      const word = this.#words[number - 1] ?? ''
      const isIt = this.#hashes[slot] === hash && word.length === end - start && text.startsWith(word, start)
      if (isIt) return slot
      slot = (slot + 1) & last
    }
    return slot
  }

  /** Twice as many slots: with half of them free few words have to look further than their own. */
  #grow(): void {
    const [numbers, hashes] = [this.#numbers, this.#hashes]
    const last = numbers.length * 2 - 1
    this.#numbers = new Int32Array(last + 1)
    this.#hashes = new Int32Array(last + 1)
    for (let from = 0; from < numbers.length; from++) {
      const [number = 0, hash = 0] = [numbers[from], hashes[from]]
      if (number === 0) continue
      let slot = hash & last
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & last
      this.#numbers[slot] = number
      this.#hashes[slot] = hash
    }
  }
}

/** Of the hash FNV-1a. */
const multiplier = 0x01000193
