import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../bench-row.ts'
import { type Command, measuredRun } from '../measured-run.ts'
import { writtenIn } from '../written.ts'

/** A site that a command builds: its folder, how many pages it has at least, and words that a page of it must hold. */
export interface DueSite {
  readonly folder: string
  readonly sections: number
  readonly shows: { readonly file: string; readonly words: string } | null
}

/** Measures a command that builds a site. Throws when it is not what was due: a fast build of something else is none. */
export async function measuredBuild(
  command: Command,
  { folder, sections, shows }: DueSite,
  limitSeconds: number,
): Promise<Run | null> {
  const measured = await measuredRun(command, limitSeconds)
  if (!measured) return null
  const { bytes, files, pages } = writtenIn(folder)
  if (pages < sections) throw new Error(`${command.name} wrote ${pages} pages of ${sections}`)
  if (shows && !readFileSync(join(folder, shows.file), 'utf8').includes(shows.words))
    throw new Error(`${command.name}: ${shows.file} does not show "${shows.words}"`)
  return { ...measured, outputBytes: bytes, outputFiles: files, amount: sections }
}
