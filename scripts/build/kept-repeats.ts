import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublicationName } from '../../src/document/publication.ts'
import { publicationKey } from '../../src/site/address.ts'
import type { RepeatEntry } from '../../src/site/indexes/index-page.ts'
import type { Repeats } from '../../src/site/indexes/index-pages.ts'
import { type ComparedRow, repeatsIn, rowOf } from '../../src/site/indexes/repeat-pairs.ts'
import { passagesOf } from '../../src/site/passages.ts'
import { hashOf } from './build-state.ts'
import type { Build } from './open-build.ts'

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
}: Pick<Build, 'kept' | 'site' | 'texts' | 'planned'>): KeptRepeats {
  const file = join(kept, 'repeats.json')
  const hashes = new Map(planned.map(({ key, hash }) => [key, hash]))
  const before: Readonly<Record<string, KeptPair>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const now: Record<string, KeptPair> = {}
  const rows = new Map<string, ComparedRow>()
  const rowFor = (key: string): ComparedRow => {
    const row = rows.get(key) ?? rowOf(passagesOf(site, texts.publication(key)))
    rows.delete(key)
    rows.set(key, row)
    for (const oldest of [...rows.keys()].slice(0, -mostRows)) rows.delete(oldest)
    return row
  }
  const compare = (one: PublicationName, other: PublicationName) => {
    const keys = [publicationKey(one), publicationKey(other)] as const
    const name = keys.join(' ')
    const hash = hashOf(...keys.map(key => hashes.get(key) ?? ''))
    const known = before[name]
    const pair = known?.hash === hash ? known : { hash, entries: asKept(repeatsIn(rowFor(keys[0]), rowFor(keys[1]))) }
    now[name] = pair
    return pair.entries
  }
  return { repeats: compare, write: () => writeFileSync(file, JSON.stringify(now)) }
}

/** As the next build reads it, so that a page made of it is seen to be the same. */
function asKept(entries: readonly RepeatEntry[]): readonly RepeatEntry[] {
  return JSON.parse(JSON.stringify(entries))
}
