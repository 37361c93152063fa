import { join } from 'node:path'
import type { RepeatEntry } from '../../src/site/indexes/index-page.ts'
import type { Repeats } from '../../src/site/indexes/index-pages.ts'
import { hashOf } from './build-state.ts'
import { type KeyPair, keysOf, textComparer } from './compare-texts.ts'
import { readKept, writeWhole } from './kept-file.ts'
import type { OpenBuild } from './open-build.ts'

interface KeptPair {
  readonly hash: string
  readonly entries: readonly RepeatEntry[]
}

/** Compares texts, and keeps what came of it while both stay the same; `write` leaves it for the next build. */
export interface KeptRepeats {
  readonly repeats: Repeats
  isKept(pair: KeyPair): boolean
  /** Keeps what came of comparing two texts. */
  keep(pair: KeyPair, entries: readonly RepeatEntry[]): void
  write(): void
}

/** Opens what a build, or a check, keeps of it. */
export function keptRepeats({
  kept,
  site,
  texts,
  planned,
}: Pick<OpenBuild, 'kept' | 'site' | 'texts' | 'planned'>): KeptRepeats {
  const hashes = new Map(planned.map(({ key, hash }) => [key, hash]))
  const hashFor = (pair: KeyPair) => hashOf(...pair.map(key => hashes.get(key) ?? ''))
  const years = new Map<string, KeptYear>()
  const yearOf = ([one]: KeyPair) => {
    const year = one.slice(0, 4)
    const known = years.get(year) ?? keptYear(join(kept, 'repeats', `${year}.json`))
    years.set(year, known)
    return known
  }
  const compare = textComparer(site, texts.publication)
  const keep = (pair: KeyPair, entries: readonly RepeatEntry[]) =>
    yearOf(pair).keep(pair.join(' '), { hash: hashFor(pair), entries })
  return {
    repeats(one, other) {
      const pair = keysOf([one, other])
      const known = yearOf(pair).entries(pair.join(' '), hashFor(pair))
      if (known) return known
      const made = compare(pair)
      keep(pair, made)
      return made
    },
    isKept: pair => yearOf(pair).entries(pair.join(' '), hashFor(pair)) !== null,
    keep,
    write() {
      for (const year of years.values()) year.write()
    },
  }
}

/** The pairs of which the first text is of one year. */
interface KeptYear {
  /** Null when they are not kept, or of other texts. */
  entries(pair: string, hash: string): KeptPair['entries'] | null
  keep(pair: string, kept: KeptPair): void
  write(): void
}

/** A file for each year, so that one changed text does not have all of them written. Pairs that nobody asks for go. */
function keptYear(file: string): KeptYear {
  const before = readKept<Readonly<Record<string, KeptPair>>>(file, {})
  const now: Record<string, KeptPair> = {}
  return {
    entries(pair, hash) {
      const known = now[pair] ?? before[pair]
      if (known?.hash !== hash) return null
      now[pair] = known
      return known.entries
    },
    keep(pair, kept) {
      now[pair] = kept
    },
    write() {
      const names = Object.keys(now)
      const isSame = names.length === Object.keys(before).length && names.every(name => now[name] === before[name])
      if (!isSame) writeWhole(file, JSON.stringify(now))
    },
  }
}
