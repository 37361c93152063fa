import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { PageRun } from '../../src/gate/fault.ts'
import type { SiteFiles } from './built-site.ts'

/** What earlier runs found on pages, by everything that the outcome depends on. */
export interface KeptRuns {
  runsOf(page: BuiltPage): readonly PageRun[] | null
  keep(page: BuiltPage, runs: readonly PageRun[]): void
  write(): void
}

const store = '.cache/gate/kept-runs.json'
const gateSources = ['scripts/gate', 'src/gate', 'package-lock.json']

/**
 * Runs that still hold: same bytes of the page, same styles and scripts of the site, same gate, same engines. Only
 * whole runs are kept. `isUsed` false (CI) keeps nothing and knows nothing.
 */
export function openKeptRuns(site: SiteFiles, engines: readonly string[], isUsed: boolean): KeptRuns {
  const known = isUsed ? readStore() : {}
  const next: Record<string, readonly PageRun[]> = {}
  const around = hashOf([...engines, ...gateSources.flatMap(contentsBelow), ...assetsOf(site)])
  const key = (page: BuiltPage) => hashOf([around, page.address, page.html])
  return {
    runsOf(page) {
      const runs = known[key(page)] ?? null
      if (runs) next[key(page)] = runs
      return runs
    },
    keep(page, runs) {
      if (runs.every(run => run.failures.length === 0)) next[key(page)] = runs
    },
    write() {
      if (!isUsed) return
      mkdirSync(dirname(store), { recursive: true })
      writeFileSync(store, JSON.stringify({ ...known, ...next }))
    },
  }
}

function readStore(): Record<string, readonly PageRun[]> {
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
