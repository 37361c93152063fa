import { parseArgs } from 'node:util'

/**
 * What the import can be told. `target` is null when the place of the file does not say where it goes; `base` is the
 * revision whose source the chapters at hand were made of.
 */
export interface ImportOptions {
  readonly file: string | null
  readonly target: string | null
  readonly overwrite: boolean
  readonly base: string
}

/**
 * Reads `FILE [--doel=map] [--overschrijf] [--basis=REV]`. Without `--doel`, `content/sources/2020/begroting-bzk.txt` goes to
 * `content/publications/2020/begroting-bzk`. Throws on an option that does not exist.
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
  const [file = null, ...others] = positionals
  if (others.length > 0) throw new Error(`één bestand tegelijk: ${positionals.join(', ')}`)
  return { file, target: given.doel ?? targetOf(file ?? ''), overwrite: given.overschrijf, base: given.basis }
}

function targetOf(file: string): string | null {
  const match = /^(.*\/)?sources\/(\d{4}\/[^/]+)\.txt$/.exec(file.replaceAll('\\', '/'))
  return match ? `${match[1] ?? ''}publications/${match[2]}` : null
}
