import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { SiteFiles } from './built-site.ts'

/** What earlier runs made of pages, by everything that the outcome depends on. */
export interface KeptOutcomes<T> {
  of(page: BuiltPage): T | null
  keep(page: BuiltPage, outcome: T): void
  write(): void
}

/** Where and for what outcomes are kept; `isUsed` false (CI) keeps nothing and knows nothing. */
export interface KeptIn {
  readonly name: string
  readonly engines: readonly string[]
  readonly isUsed: boolean
}

const gateSources = ['scripts/gate', 'src/gate', 'package-lock.json']

/** Outcomes that still hold: same bytes of the page, same styles and scripts of the site, same gate, same engines. */
export function openKept<T>(site: SiteFiles, { name, engines, isUsed }: KeptIn): KeptOutcomes<T> {
  const store = `.cache/gate/${name}.json`
  const known: Record<string, T> = isUsed ? readStore(store) : {}
  const next: Record<string, T> = {}
  const around = hashOf([...engines, ...gateSources.flatMap(contentsBelow), ...assetsOf(site)])
  const key = (page: BuiltPage) => hashOf([around, page.address, page.html])
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

function contentsBelow(path: string): readonly string[] {
  if (!path.includes('.')) {
    const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    return names.map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
  }
  return [readFileSync(path, 'latin1')]
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest('hex')
}
