import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/document/finding.ts'
import { isContentPath } from '../src/rules/content-path.ts'

/** The files below `content/`, by their path from it, and a finding for everything that may not stand there. */
export interface ContentFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly Finding[]
}

/** Reads all of `content/`. Symbolic links are refused, not followed: one could publish any file of the machine. */
export function readContentFiles(root: string): ContentFiles {
  const files = new Map<string, Uint8Array>()
  const findings: Finding[] = []
  const entries = readdirSync(root, { withFileTypes: true, recursive: true })
    .map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry }) => !entry.isDirectory())
    .sort((one, other) => (one.path < other.path ? -1 : 1))
  for (const { entry, path } of entries) {
    const relative = path.slice(root.length + 1).replaceAll('\\', '/')
    if (entry.isFile() && isContentPath(relative)) files.set(relative, readFileSync(path))
    else findings.push(refusal(relative, entry.isSymbolicLink() ? 'symbolic-link' : 'refused-file'))
  }
  return { files, findings }
}

function refusal(path: string, rule: string): Finding {
  return { rule, place: { file: `content/${path}`, line: 1, column: 1, offset: 0 }, quote: path }
}
