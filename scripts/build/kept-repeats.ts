import { join } from 'node:path'
import { publicationKey } from '../../src/site/address.ts'
import type { RepeatEntry } from '../../src/site/indexes/index-page.ts'
import type { Repeats } from '../../src/site/indexes/index-pages.ts'
import { type ComparedRow, repeatsIn, rowOf } from '../../src/site/indexes/repeat-pairs.ts'
import { passagesOf } from '../../src/site/passages.ts'
import { hashOf } from './build-state.ts'
import { readKept, writeWhole } from './kept-file.ts'
import type { OpenBuild } from './open-build.ts'

interface KeptPair {
  readonly hash: string
  readonly entries: readonly RepeatEntry[]
}

/** Compares texts, and keeps what came of it while both stay the same; `write` leaves it for the next build. */
export interface KeptRepeats {
  readonly repeats: Repeats
  write(): void
}

/** So many texts are held as rows of words: texts are compared with their neighbours in time. */
const mostRows = 4

/** Opens what a build, or a check, keeps of it. */
export function keptRepeats({
  kept,
  site,
  texts,
  planned,
}: Pick<OpenBuild, 'kept' | 'site' | 'texts' | 'planned'>): KeptRepeats {
  const hashes = new Map(planned.map(({ key, hash }) => [key, hash]))
  const years = new Map<string, KeptYear>()
  const yearOf = (year: string) => {
    const known = years.get(year) ?? keptYear(join(kept, 'repeats', `${year}.json`))
    years.set(year, known)
    return known
  }
  const rows = new Map<string, ComparedRow>()
  const rowFor = (key: string): ComparedRow => {
    const row = rows.get(key) ?? rowOf(passagesOf(site, texts.publication(key)))
    rows.delete(key)
    rows.set(key, row)
    for (const oldest of [...rows.keys()].slice(0, -mostRows)) rows.delete(oldest)
    return row
  }
  return {
    repeats(one, other) {
      const keys = [publicationKey(one), publicationKey(other)] as const
      const hash = hashOf(...keys.map(key => hashes.get(key) ?? ''))
      const make = () => repeatsIn(rowFor(keys[0]), rowFor(keys[1]))
      return yearOf(keys[0].slice(0, 4)).entries(keys.join(' '), hash, make)
    },
    write() {
      for (const year of years.values()) year.write()
    },
  }
}

/** The pairs of which the first text is of one year. */
interface KeptYear {
  entries(pair: string, hash: string, make: () => KeptPair['entries']): KeptPair['entries']
  write(): void
}

/** A file for each year, so that one changed text does not have all of them written. */
function keptYear(file: string): KeptYear {
  const before = readKept<Readonly<Record<string, KeptPair>>>(file, {})
  const now: Record<string, KeptPair> = {}
  return {
    entries(pair, hash, make) {
      const known = before[pair]
      const kept = known?.hash === hash ? known : { hash, entries: make() }
      now[pair] = kept
      return kept.entries
    },
    write() {
      const names = Object.keys(now)
      const isSame = names.length === Object.keys(before).length && names.every(name => now[name] === before[name])
      if (!isSame) writeWhole(file, JSON.stringify(now))
    },
  }
}
