import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Eleventy from '@11ty/eleventy'

/** A file to write: its path in the site (`2020/index.html`) and its text, made when it is asked for. */
export interface Output {
  readonly file: string
  content(): string
}

/**
 * Writes the outputs and copies the assets (`from` → path in the site) into `folder` with Eleventy.
 * Throws when Eleventy cannot write one of them. What stood at their place goes first: Eleventy writes into a file
 * that is there, and it can be one and the same with a file of the last site. One run of Eleventy waits for the other.
 */
export function writePages(
  folder: string,
  outputs: readonly Output[],
  assets: Readonly<Record<string, string>>,
): Promise<void> {
  const run = last.then(() => runEleventy(folder, outputs, assets))
  last = run.catch(() => {})
  return run
}

// The lock of this thread: what two runs of Eleventy share is not known.
let last: Promise<void> = Promise.resolve()

async function runEleventy(
  folder: string,
  outputs: readonly Output[],
  assets: Readonly<Record<string, string>>,
): Promise<void> {
  const input = '.cache/no-templates'
  mkdirSync(input, { recursive: true })
  makeRoom([...outputs.map(({ file }) => file), ...Object.values(assets)].map(path => join(folder, path)))
  const byFile = new Map(outputs.map(output => [`/${output.file}`, output]))
  const eleventy = new Eleventy(input, folder, {
    configPath: 'eleventy.config.ts',
    config(config) {
      // Names alone: Eleventy copies its data for every page.
      config.addGlobalData('outputs', () => outputs.map(({ file }) => `/${file}`))
      config.addJavaScriptFunction('contentOf', (file: string) => byFile.get(file)?.content() ?? '')
      config.addPassthroughCopy(assets)
    },
  })
  // Not by its quiet mode, which makes up a message for every page and shows none.
  eleventy.disableLogger()
  await eleventy.write()
}

/** Makes the folders of files and removes what stands at their place; a folder that is new has nothing. */
function makeRoom(files: readonly string[]): void {
  for (const [folder, inside] of Map.groupBy(files, dirname)) {
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined
    if (!isNew) for (const file of inside) rmSync(file, { force: true })
  }
}
