import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { IndexFile } from '../search-index/index-shard.ts'
import { packed, unpacked } from '../search-index/packed-file.ts'
import type { MadeFiles } from './build-state.ts'
import type { WrittenFile } from './made-text.ts'
import type { Build } from './open-build.ts'
import { takeFiles } from './take-files.ts'
import { areIntact, linkFiles, writtenFiles } from './written-files.ts'

/** The folder of the site that the search index stands in. */
const folder = 'pagefind'

/** Puts the fragments of one text into the site: those of the last build when they were made from the same things. */
export function placeFragments(
  build: Build,
  fragments: readonly IndexFile[],
  hash: string,
  last: MadeFiles | undefined,
): MadeFiles {
  const paths = fragments.map(({ path }) => join(folder, path))
  const isSame = last?.hash === hash && last.files.map(({ path }) => path).join() === paths.join()
  return (isSame && takeFiles(build, last, hash)) || { hash, files: placeFiles(build, fragments) }
}

/**
 * Puts files that are still to be packed into the site. Packing is what takes long, so one of the last build that holds
 * the same is taken. Input: `last` has the files of that index.
 */
export function packedPlacer(
  build: Build,
  last: readonly WrittenFile[],
): (files: readonly IndexFile[]) => Promise<readonly WrittenFile[]> {
  const known = new Map(last.map(file => [file.path, file]))
  const lastAt = (path: string): Buffer | null => {
    const file = known.get(path)
    return file && areIntact(build.previous, [file]) ? readFileSync(join(build.previous, path)) : null
  }
  return async files => {
    const ready = files.map(async ({ path, content }) => {
      const before = lastAt(join(folder, path))
      return { path, content: before && unpacked(before).equals(content) ? before : await packed(content) }
    })
    return placeFiles(build, await Promise.all(ready))
  }
}

/** Puts files into the site, those that are the same as in the last build without writing them again. */
export function placeFiles(build: Build, files: readonly IndexFile[]): readonly WrittenFile[] {
  const { previous, output } = build
  const placed = files.map(({ path, content }) => ({ path: join(folder, path), content }))
  const isSame = ({ path, content }: IndexFile) =>
    existsSync(join(previous, path)) && readFileSync(join(previous, path)).equals(content)
  const same = new Set(placed.filter(isSame))
  const due = placed.filter(one => !(same.has(one) && stands(build, one.path)))
  for (const path of new Set(due.map(one => dirname(one.path)))) mkdirSync(join(output, path), { recursive: true })
  for (const one of due) {
    const file = join(output, one.path)
    // What stands there can be one and the same with a file of the last site: nothing is written into it.
    rmSync(file, { force: true })
    if (same.has(one)) linkFiles(previous, output, writtenFiles(previous, [one.path]))
    else writeFileSync(file, one.content)
  }
  return writtenFiles(
    output,
    placed.map(({ path }) => path),
  )
}

/** Whether a file stands in the new site already, the same as in the last one. */
function stands({ standing, previous }: Build, path: string): boolean {
  const there = standing.get(path)
  return there !== undefined && areIntact(previous, [there])
}
