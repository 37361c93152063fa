import { decode } from '../src/readers/plain-text/decode.ts'
import type { ReadSource } from '../src/rules/source-words.ts'
import type { Source } from './load-content.ts'

/** A source as the publication ledger compares it with what is printed of it. */
export function readSourceOf({ file, bytes, reading, metadata }: Source): ReadSource {
  return {
    file,
    text: decode(bytes).text,
    document: reading.document,
    lines: reading.lines,
    corrections: metadata.corrections,
  }
}
