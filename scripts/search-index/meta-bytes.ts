import { CborWriter } from './cbor-writer.ts'
import type { Range } from './cut-chunks.ts'

/** What a browser loads before it can look for a word: the names of all other files, and what each is about. */
export interface IndexMeta {
  readonly version: string
  readonly pages: readonly { readonly name: string; readonly wordCount: number }[]
  readonly chunks: readonly (Range & { readonly name: string })[]
  readonly filters: readonly { readonly filter: string; readonly name: string }[]
  readonly fields: readonly string[]
}

/** `[version, [[page, words]…], [[from, to, chunk]…], [[filter, file]…], sorts, fields]` */
export function metaBytes({ version, pages, chunks, filters, fields }: IndexMeta): Buffer {
  const writer = new CborWriter()
  const texts = (...values: readonly string[]) => writer.items(values, value => writer.text(value))
  writer.length(6)
  writer.text(version)
  writer.items(pages, ({ name, wordCount }) => {
    writer.length(2)
    writer.text(name)
    writer.number(wordCount)
  })
  writer.items(chunks, ({ from, to, name }) => texts(from, to, name))
  writer.items(filters, ({ filter, name }) => texts(filter, name))
  writer.length(0)
  texts(...fields)
  return writer.bytes()
}
