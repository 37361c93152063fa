/**
 * Writes what Pagefind reads: numbers from 0, text, and arrays that begin with their length (CBOR, RFC 8949), each in
 * the fewest bytes, as Pagefind itself writes them.
 */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(4096)
  #length = 0

  number(value: number): void {
    this.#head(0, value)
  }

  text(text: string): void {
    const length = Buffer.byteLength(text)
    this.#head(3, length)
    this.#makeRoom(length)
    this.#length += this.#bytes.write(text, this.#length)
  }

  /** Begins an array; its items come next. */
  length(length: number): void {
    this.#head(4, length)
  }

  /** An array of which every item is written in the same way. */
  items<T>(items: readonly T[], write: (item: T) => void): void {
    this.length(items.length)
    items.forEach(write)
  }

  /** Values as they are written elsewhere. */
  copy(from: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start)
    this.#length += from.copy(this.#bytes, this.#length, start, end)
  }

  /** What was written. */
  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }

  #head(kind: number, value: number): void {
    this.#makeRoom(5)
    const size = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4
    const short = { 0: value, 1: 24, 2: 25, 4: 26 }[size]
    this.#length = this.#bytes.writeUInt8((kind << 5) | short, this.#length)
    if (size > 0) this.#length = this.#bytes.writeUIntBE(value, this.#length, size)
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#length + size))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}
