const arrayKind = 4
const textKind = 3
const negativeKind = 1

/**
 * Reads what Pagefind writes, one value after the other: whole numbers, text, and arrays of which the length stands
 * before them (CBOR, RFC 8949). Throws where another kind of value stands. It also tells where values stand, so that
 * they can be copied as they are; a library makes objects of all of them, gigabytes for 10,000 sections.
 */
export class CborReader {
  readonly bytes: Buffer
  /** Where the next value begins. */
  at = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** Whether there is more to read. */
  get hasMore(): boolean {
    return this.at < this.bytes.length
  }

  number(): number {
    const kind = this.#kind()
    if (kind > negativeKind) throw new Error(`no number stands at byte ${this.at} of a file of the search index`)
    const value = this.#argument()
    return kind === negativeKind ? -1 - value : value
  }

  text(): string {
    this.#expect(textKind)
    const length = this.#argument()
    this.at += length
    return this.bytes.toString('utf8', this.at - length, this.at)
  }

  /** The length of an array; its items come next. */
  length(): number {
    this.#expect(arrayKind)
    return this.#argument()
  }

  /** Goes past so many numbers. Most of an index is numbers, and each stands in few bytes. */
  skipNumbers(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const byte = this.bytes[this.at] ?? 0
      const short = byte & 31
      if (byte >> 5 > negativeKind) throw new Error(`no number stands at byte ${this.at} of a file of the search index`)
      this.at += 1 + (short < 24 ? 0 : sizeOf(short))
    }
  }

  /** An array of which every item is read in the same way. */
  items<T>(read: () => T): readonly T[] {
    const items: T[] = []
    for (let left = this.length(); left > 0; left -= 1) items.push(read())
    return items
  }

  #kind(): number {
    return this.bytes.readUInt8(this.at) >> 5
  }

  #expect(kind: number): void {
    if (this.#kind() !== kind) throw new Error(`another value stands at byte ${this.at} of a file of the search index`)
  }

  /** The number in the head of a value: in its first byte when it is small, else in the 1, 2 or 4 bytes after it. */
  #argument(): number {
    const short = (this.bytes[this.at] ?? 0) & 31
    this.at += 1
    if (short < 24) return short
    const size = sizeOf(short)
    this.at += size
    return this.bytes.readUIntBE(this.at - size, size)
  }
}

function sizeOf(short: number): number {
  if (short > 26) throw new Error('a file of the search index holds a number that is not known here')
  return 2 ** (short - 24)
}
