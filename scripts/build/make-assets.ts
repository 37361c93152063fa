import { assetOutputs, copiedAssets } from '../site-outputs.ts'
import { writePages } from '../write-pages.ts'
import type { MadeFiles } from './build-state.ts'
import type { Build } from './open-build.ts'
import { takeFiles } from './take-files.ts'
import { writtenFiles } from './written-files.ts'

/** Writes the styles, scripts and fonts, or takes the last ones: they depend on the code alone. */
export async function makeAssets(build: Build): Promise<MadeFiles> {
  const { base, before, output } = build
  const last = takeFiles(build, before?.assets, base)
  if (last) return last
  const [made, copied] = [assetOutputs(), copiedAssets()]
  await writePages(output, made, copied)
  return { hash: base, files: writtenFiles(output, [...made.map(({ file }) => file), ...Object.values(copied)]) }
}
