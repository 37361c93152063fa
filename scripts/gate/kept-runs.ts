import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import { headersFor, parseHeaders } from '../headers-file.ts'
import type { SiteFiles } from './built-site.ts'
import { hashOf } from './hash-of.ts'

/** What earlier runs made of pages, by everything that the outcome depends on. */
export interface KeptOutcomes<T> {
  of(page: BuiltPage): T | null
  keep(page: BuiltPage, outcome: T): void
  write(): void
}

/** Where and for what outcomes are kept; `isUsed` false (CI) keeps nothing and knows nothing. */
export interface KeptIn {
  readonly name: string
  /** A hash of what every outcome depends on besides the site (see surroundings.ts). */
  readonly around: string
  readonly isUsed: boolean
}

/** Outcomes that still hold: same bytes and headers of the page, same styles and scripts of the site, same surroundings. */
export function openKept<T>(site: SiteFiles, { name, around, isUsed }: KeptIn): KeptOutcomes<T> {
  const store = `.cache/gate/${name}.json`
  const known: Record<string, T> = isUsed ? readStore(store) : {}
  const next: Record<string, T> = {}
  const beside = hashOf([around, ...assetsOf(site)])
  const rules = parseHeaders(readFileSync(join(site.folder, '_headers'), 'utf8'))
  const key = ({ address, html }: BuiltPage) =>
    hashOf([beside, JSON.stringify([...headersFor(address, rules)]), address, html])
  return {
    of(page) {
      const outcome = known[key(page)] ?? null
      if (outcome !== null) next[key(page)] = outcome
      return outcome
    },
    keep(page, outcome) {
      next[key(page)] = outcome
    },
    write() {
      if (!isUsed) return
      mkdirSync(dirname(store), { recursive: true })
      writeFileSync(store, JSON.stringify({ ...known, ...next }))
    },
  }
}

function readStore<T>(store: string): Record<string, T> {
  try {
    return JSON.parse(readFileSync(store, 'utf8'))
  } catch {
    return {}
  }
}

function assetsOf({ folder, files }: SiteFiles): readonly string[] {
  return [...files]
    .filter(name => /\.(css|js|svg|woff2)$/.test(name) && !name.startsWith('/pagefind/'))
    .map(name => readFileSync(join(folder, name), 'latin1'))
}
