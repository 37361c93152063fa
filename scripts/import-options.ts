import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** A source, and the folder of the publication made of it; null when its place does not say where it goes. */
export interface ImportedFile {
  readonly file: string
  readonly target: string | null
}

/** What the import can be told. `base` is the revision whose source the chapters at hand were made of. */
export interface ImportOptions {
  readonly files: readonly ImportedFile[]
  readonly overwrite: boolean
  readonly base: string
}

/**
 * Reads `FILE… [--doel=map] [--overschrijf] [--basis=REV]`; a folder stands for every `.txt` below it. Without `--doel`,
 * which takes one file, `content/sources/2020/begroting-bzk.txt` goes to `content/publications/2020/begroting-bzk`.
 * Throws on an option that does not exist.
 */
export function importOptions(values: readonly string[]): ImportOptions {
  const { values: given, positionals } = parseArgs({
    args: [...values],
    allowPositionals: true,
    options: {
      doel: { type: 'string' },
      overschrijf: { type: 'boolean', default: false },
      basis: { type: 'string', default: 'HEAD' },
    },
  })
  const files = positionals.flatMap(sourcesAt)
  if (given.doel !== undefined && files.length > 1)
    throw new Error(`--doel neemt één bestand: ${positionals.join(', ')}`)
  return {
    files: files.map(file => ({ file, target: given.doel ?? targetOf(file) })),
    overwrite: given.overschrijf,
    base: given.basis,
  }
}

function sourcesAt(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
  return names.sort().map(name => join(path, name))
}

function targetOf(file: string): string | null {
  const match = /^(.*\/)?sources\/(\d{4}\/[^/]+)\.txt$/.exec(file.replaceAll('\\', '/'))
  return match ? `${match[1] ?? ''}publications/${match[2]}` : null
}
