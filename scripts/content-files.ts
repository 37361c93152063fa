import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '../src/document/finding.ts'
import { isContentPath, mostBytesOf } from '../src/rules/content-path.ts'

/** How a file stands on disk: its size (bytes), its number there, and when its bytes and its entry changed (ms). */
export interface FileState {
  readonly size: number
  readonly number: number
  readonly time: number
  readonly entryTime: number
}

/** Something that stands below `content/`, by its path from it (with forward slashes); `bytes` only of a plain file. */
export interface ContentEntry {
  readonly path: string
  readonly kind: 'file' | 'link' | 'other'
  readonly size: number
  /** Only of what stands on disk. */
  readonly state?: FileState
  bytes(): Uint8Array
}

/** The files below `content/`, by their path from it, and a finding for everything that may not stand there. */
export interface ContentFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly Finding[]
}

/** Reads all of `content/`. Symbolic links are refused, not followed: one could publish any file of the machine. */
export function readContentFiles(root: string): ContentFiles {
  return acceptEntries(entriesBelow(root))
}

function entriesBelow(root: string): readonly ContentEntry[] {
  const entries: ContentEntry[] = []
  const folders = ['']
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const entry of readdirSync(`${root}/${below}`, { withFileTypes: true })) {
      const path = below + entry.name
      if (entry.isDirectory()) folders.push(`${path}/`)
      else entries.push(entryAt(root, path, entry))
    }
  }
  return entries
}

function entryAt(root: string, path: string, entry: Dirent): ContentEntry {
  const file = `${root}/${path}`
  const { size, ino, mtimeMs, ctimeMs } = lstatSync(file)
  return {
    path,
    kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other',
    size,
    state: { size, number: ino, time: mtimeMs, entryTime: ctimeMs },
    bytes: () => readFileSync(file),
  }
}

/** What may stand below `content/`, in order of its path, and a finding for everything else. */
export interface ListedContent {
  readonly entries: readonly ContentEntry[]
  readonly findings: readonly Finding[]
}

/** Lists all of `content/` without reading it. */
export function listContent(root: string): ListedContent {
  return accept(entriesBelow(root))
}

/** Takes what may stand below `content/`; a file is only read when its name, kind and size are right. */
export function acceptEntries(entries: readonly ContentEntry[]): ContentFiles {
  const accepted = accept(entries)
  return { files: new Map(accepted.entries.map(one => [one.path, one.bytes()])), findings: accepted.findings }
}

function accept(all: readonly ContentEntry[]): ListedContent {
  const entries: ContentEntry[] = []
  const findings: Finding[] = []
  for (const entry of all.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const refusal = refusalOf(entry)
    if (refusal) findings.push(refusal)
    else entries.push(entry)
  }
  return { entries, findings }
}

function refusalOf({ path, kind, size }: ContentEntry): Finding | null {
  const place = { file: `content/${path}`, line: 1, column: 1, offset: 0 }
  if (kind === 'link') return { rule: 'symbolic-link', place, quote: path }
  if (kind !== 'file' || !isContentPath(path)) return { rule: 'refused-file', place, quote: path }
  const most = mostBytesOf(path)
  if (size <= most) return null
  return { rule: 'file-too-large', place, quote: path, details: { size: megabytes(size), most: megabytes(most) } }
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)
}
