import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Modules that are bundled together. */
export interface Bundle<Name extends string> {
  /** The folder that they stand in. */
  readonly modules: string
  /** Those that are asked for by name, or that a thread begins with. */
  readonly entries: readonly Name[]
  /** Those that run in the pages of a browser, below that folder. */
  readonly pageScripts?: readonly string[]
}

/** Modules as a few files. */
export interface BundledCode<Name extends string> {
  /** Imports an entry. */
  load<Module>(name: Name): Promise<Module>
  /** The text of a page script. */
  pageScript(path: string): string
}

/** So many versions are kept: another command can still be reading an older one. */
const mostVersions = 3

const cache = '.cache/code/bundled'

/**
 * Opens code as a few files: to find and read hundreds of modules, and those of packages, one by one takes half as long
 * again. They are bundled once for each version. Input: the hash of all code.
 */
export async function bundledCode<Name extends string>(bundle: Bundle<Name>, code: string): Promise<BundledCode<Name>> {
  const folder = join(cache, basename(bundle.modules))
  const own = join(folder, code.slice(0, 16))
  if (!existsSync(own)) await makeBundle(bundle, folder, own)
  return {
    load: name => import(pathToFileURL(join(own, `${name}.js`)).href),
    pageScript: path => readFileSync(join(own, pageScriptFile(path)), 'utf8'),
  }
}

function pageScriptFile(path: string): string {
  return `page-${basename(path, '.ts')}.js`
}

async function makeBundle(
  { modules, entries, pageScripts = [] }: Bundle<string>,
  folder: string,
  own: string,
): Promise<void> {
  const { bundleModules, bundleScript } = await import('./bundle-script.ts')
  const made = `${own}.${process.pid}`
  await bundleModules(
    entries.map(name => join(modules, `${name}.ts`)),
    made,
  )
  for (const path of pageScripts)
    writeFileSync(join(made, pageScriptFile(path)), bundleScript(join(modules, path), 'iife'))
  try {
    renameSync(made, own)
  } catch (error) {
    // Whole or not at all: another command may have made the same at the same time.
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(own)) throw error
  }
  forgetOld(folder)
}

/**
 * Removes old versions, and what Node compiled before the oldest that stays: it compiles anew what it still needs, and
 * would else keep every version of every module that ever ran.
 */
function forgetOld(folder: string): void {
  const versions = namedIn(folder).toSorted((one, other) => timeOf(other) - timeOf(one))
  const oldest = versions[mostVersions - 1]
  if (oldest === undefined) return
  const before = timeOf(oldest)
  for (const old of versions.slice(mostVersions)) rmSync(old, { recursive: true, force: true })
  const compiled = getCompileCacheDir()
  if (compiled === undefined) return
  for (const file of namedIn(compiled)) if (timeOf(file) < before) rmSync(file, { force: true })
}

function namedIn(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).map(name => join(folder, name))
}

/** When something was written; 0 when it is gone. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
