import { Kept, type KeptEntries } from '../kept.ts'
import { readKept, writeWhole } from './kept-file.ts'

/** What texts are called, as an earlier build of the same code read it; `write` leaves it for the next. */
export interface KeptNames {
  readonly kept: Kept
  write(): void
}

interface NamesFile {
  readonly base: string
  readonly entries: KeptEntries
}

/** Opens the file that names are kept in. Input: the hash of the code. */
export function keptNames(file: string, base: string): KeptNames {
  const entries = entriesIn(file, base)
  const kept = new Kept(entries)
  return {
    kept,
    write() {
      const now = kept.entries
      if (now.length === entries.length && now.every(([, one], index) => one === entries[index]?.[1])) return
      writeWhole(file, JSON.stringify({ base, entries: now } satisfies NamesFile))
    },
  }
}

function entriesIn(file: string, base: string): KeptEntries {
  const read = readKept<NamesFile | null>(file, null)
  return read?.base === base ? read.entries : []
}
