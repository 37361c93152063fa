import type { MadeFiles } from './build-state.ts'
import type { Build } from './open-build.ts'
import { areIntact, linkFiles } from './written-files.ts'

/**
 * Takes what the last build made of the same things into this one; null when it made it of other things, or when a file
 * is no longer as it was written. A file that stands in the new site already need not be looked at in the last one.
 */
export function takeFiles<Made extends MadeFiles>(
  { previous, output, standing }: Pick<Build, 'previous' | 'output' | 'standing'>,
  last: Made | null | undefined,
  hash: string,
): Made | null {
  if (last?.hash !== hash) return null
  const others = last.files.filter(({ path }) => !standing.has(path))
  if (!areIntact(previous, others)) return null
  linkFiles(previous, output, others)
  return last
}
