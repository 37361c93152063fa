import { execFileSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { readMetadata } from '../src/readers/content/metadata.ts'
import { importSource } from './import-source.ts'
import type { ChapterTexts } from './merge-chapters.ts'

/**
 * What the import makes of a source as it was at a revision, with the corrections of then: computed again, so that
 * nothing besides the source itself need be kept. Null when the revision does not have the source.
 */
export function previousImport(file: string, revision: string): ChapterTexts | null {
  const bytes = committed(file, revision)
  if (!bytes) return null
  const yaml = file.replace(/\.\w+$/, '.yaml')
  const text = committed(yaml, revision)?.toString('utf8') ?? ''
  const corrections = readMetadata({ file: yaml, text }, '').value?.corrections ?? []
  return importSource(file, bytes, corrections).chapters
}

/** A file as it was at a revision. The revision and the path are arguments of their own: no shell reads them. */
function committed(file: string, revision: string): Buffer | null {
  const path = resolve(file)
  try {
    return execFileSync('git', ['show', '--end-of-options', `${revision}:./${path.split(/[\\/]/).at(-1)}`], {
      cwd: dirname(path),
      maxBuffer: 20_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
