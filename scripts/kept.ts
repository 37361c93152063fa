/** What was made of some inputs, by what it is called. */
export type KeptEntries = readonly (readonly [
  string,
  { readonly inputs: readonly unknown[]; readonly value: unknown },
])[]

/**
 * Keeps what a pure function made as long as its inputs stay the same (equal strings, or the very same objects).
 * In memory, for the preview, which hands one to every reading. What a build leaves for the next stands in `build/`.
 */
export class Kept {
  readonly #made: Map<KeptEntries[number][0], KeptEntries[number][1]>

  /** Input: what was kept before, where there is any. */
  constructor(entries: KeptEntries = []) {
    this.#made = new Map(entries)
  }

  get entries(): KeptEntries {
    return [...this.#made]
  }

  /** What `make` gives for these inputs. Input: `name` says what is made, and of which file. */
  get<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    const known = this.#made.get(name)
    const isSame = known?.inputs.length === inputs.length && inputs.every((one, index) => one === known.inputs[index])
    if (known && isSame) return known.value as T
    const value = make()
    this.#made.set(name, { inputs, value })
    return value
  }
}

/** Bytes as a string that is equal when they are. */
export function asInput(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
