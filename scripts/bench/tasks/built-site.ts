import type { Run } from '../bench-row.ts'
import { type Command, measuredRun } from '../measured-run.ts'
import { writtenIn } from '../written.ts'

/** Measures a command that builds a site of `sections` sections into `folder`. Throws when pages are missing. */
export async function measuredBuild(
  command: Command,
  { folder, sections }: { readonly folder: string; readonly sections: number },
  limitSeconds: number,
): Promise<Run | null> {
  const measured = await measuredRun(command, limitSeconds)
  if (!measured) return null
  const { bytes, pages } = writtenIn(folder)
  if (pages < sections) throw new Error(`${command.name} wrote ${pages} pages of ${sections}`)
  return { ...measured, outputBytes: bytes, amount: sections }
}
