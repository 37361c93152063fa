import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BuiltPage, readBuiltPage } from '../../src/gate/built-page.ts'
import { hashOf } from './hash-of.ts'

/** Reads pages of a built site; `write` keeps what it read for the next run. */
export interface PageReader {
  read(address: string, html: string): BuiltPage
  write(): void
}

/** For who reads a site once. */
export const readAnew: PageReader = { read: readBuiltPage, write() {} }

type PageFacts = Omit<BuiltPage, 'address' | 'html'>

/** What was read of pages, by a hash of their bytes, and the hash of the code that read them. */
interface KeptFacts {
  readonly code: string
  readonly pages: Readonly<Record<string, PageFacts>>
}

const store = '.cache/gate/pages'

/** Knows what the same code read of the same bytes, so that they need not be parsed again. Input: the hash of the code. */
export function keptPages(code: string): PageReader {
  // A file for each part of the site: one of all pages can be too large to read as one text.
  const parts = new Map<string, { readonly before: KeptFacts['pages']; readonly now: Record<string, PageFacts> }>()
  const partOf = (name: string) => {
    const part = parts.get(name) ?? { before: readPart(name, code), now: {} }
    parts.set(name, part)
    return part
  }
  return {
    read(address, html) {
      const { before, now } = partOf(address.split('/')[1] || 'home')
      const hash = hashOf([html])
      const facts = before[hash] ?? factsOf(html)
      now[hash] = facts
      return { ...facts, address, html }
    },
    write() {
      for (const [name, { before, now }] of parts) {
        const hashes = Object.keys(now)
        const isSame = hashes.length === Object.keys(before).length && hashes.every(hash => Object.hasOwn(before, hash))
        if (!isSame) writePart(name, { code, pages: now })
      }
    },
  }
}

function factsOf(html: string): PageFacts {
  const { address: _address, html: _html, ...facts } = readBuiltPage('', html)
  return facts
}

function fileOf(name: string): string {
  return join(store, `${name.replaceAll(/[^\w-]/g, '_')}.json`)
}

function readPart(name: string, code: string): KeptFacts['pages'] {
  try {
    const kept: KeptFacts = JSON.parse(readFileSync(fileOf(name), 'utf8'))
    return kept.code === code ? kept.pages : {}
  } catch {
    return {}
  }
}

/** In one step: another run sees the old one or the new one, also when it writes at the same time. */
function writePart(name: string, kept: KeptFacts): void {
  const file = fileOf(name)
  mkdirSync(dirname(file), { recursive: true })
  const next = `${file}.${process.pid}.next`
  writeFileSync(next, JSON.stringify(kept))
  renameSync(next, file)
}
