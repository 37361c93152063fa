import { assetOutputs, copiedAssets } from '../site-outputs.ts'
import { writePages } from '../write-pages.ts'
import type { MadeFiles } from './build-state.ts'
import type { Build } from './open-build.ts'
import { areIntact, linkFiles, writtenFiles } from './written-files.ts'

/** Writes the styles, scripts and fonts, or takes the last ones: they depend on the code alone. */
export async function makeAssets({ base, before, previous, output, standing }: Build): Promise<MadeFiles> {
  const last = before?.assets
  if (last?.hash === base && areIntact(previous, last.files)) {
    linkFiles(previous, output, last.files, standing)
    return last
  }
  const [made, copied] = [assetOutputs(), copiedAssets()]
  await writePages(output, made, copied)
  return { hash: base, files: writtenFiles(output, [...made.map(({ file }) => file), ...Object.values(copied)]) }
}
