import { join } from 'node:path'
import { publicationKey } from '../../src/site/address.ts'
import { type CountUses, countUses } from '../../src/site/indexes/term-entries.ts'
import { hashOf } from './build-state.ts'
import { readKept, writeWhole } from './kept-file.ts'
import type { OpenBuild } from './open-build.ts'

type Uses = readonly (readonly [name: string, times: number])[]

/** How often each text names the names: the hash of the names, and by the key of a text what was counted, with its hash. */
interface KeptCounts {
  readonly names: string
  readonly texts: Readonly<Record<string, { readonly hash: string; readonly uses: Uses }>>
}

/** Counts names in texts, and keeps what came of it while the text and the names stay the same. */
export interface KeptUses {
  readonly usesIn: CountUses
  write(): void
}

/** Opens what is kept of the texts of a build. */
export function keptUses({ kept, planned }: Pick<OpenBuild, 'kept' | 'planned'>): KeptUses {
  const file = join(kept, 'uses.json')
  const hashes = new Map(planned.map(text => [text.key, text.hash]))
  const before = readKept<KeptCounts>(file, { names: '', texts: {} })
  let now: KeptCounts = before
  return {
    usesIn(names) {
      const count = countUses(names)
      const texts: Record<string, { hash: string; uses: Uses }> = {}
      const own = hashOf(...names)
      const known = own === before.names ? before.texts : {}
      now = { names: own, texts }
      return text => {
        const key = publicationKey(text.publication)
        const hash = hashes.get(key) ?? ''
        const last = known[key]
        const counted = last?.hash === hash ? last : { hash, uses: [...count(text)] }
        texts[key] = counted
        return new Map(counted.uses)
      }
    },
    write: () => writeWhole(file, JSON.stringify(now)),
  }
}
