import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Modules that a build asks for, or that a thread begins with. */
const entries = ['publish-site', 'build-part', 'take-text', 'worker', 'standing-worker'] as const

/** So many versions are kept: another build can still be reading an older one. */
const mostVersions = 3

const folder = '.cache/code/bundled'

/** Imports a module of this folder from one file with all that it imports. */
export type ImportBundled = <Module>(name: (typeof entries)[number]) => Promise<Module>

/**
 * Opens the code that makes pages as a few files: to find and read its 640 modules, and those of packages,
 * one by one takes half as long again.
 * They are bundled once for each version. Input: the hash of all code.
 */
export async function bundledCode(code: string): Promise<ImportBundled> {
  const own = join(folder, code.slice(0, 16))
  if (!existsSync(own)) await bundle(own)
  return name => import(pathToFileURL(join(own, `${name}.js`)).href)
}

async function bundle(own: string): Promise<void> {
  const { bundleModules } = await import('../bundle-script.ts')
  const made = `${own}.${process.pid}`
  await bundleModules(
    entries.map(name => join('scripts/build', `${name}.ts`)),
    made,
  )
  try {
    renameSync(made, own)
  } catch (error) {
    // Whole or not at all: another build may have made the same at the same time.
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(own)) throw error
  }
  for (const old of versions().slice(mostVersions)) rmSync(old, { recursive: true, force: true })
}

/** All versions, the newest first. */
function versions(): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const age = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return readdirSync(folder)
    .map(name => join(folder, name))
    .toSorted((one, other) => age(other) - age(one))
}
