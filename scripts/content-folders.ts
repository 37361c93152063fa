import { lstatSync, readdirSync } from 'node:fs'
import { isContentPath } from '../src/rules/content-path.ts'
import { settledAfter } from './build/content-hashes.ts'

/** What may stand in a folder of the content by its name: files by their path below the content, in order. */
export interface ContentFolder {
  readonly path: string
  /** The same array as long as the folder is the same. */
  readonly files: readonly string[]
}

interface ReadFolder extends ContentFolder {
  /** When an entry of it came, went or got another name (ms). */
  readonly time: number
  readonly folders: readonly string[]
}

/**
 * Looks at the folders below `root`, again and again: a folder is read again only when it changed, or changed so short
 * ago that its time says too little. What may not stand there, by kind or name, is left out. Output: every folder
 * with a file in it, in order.
 */
export function contentFolders(root: string): () => readonly ContentFolder[] {
  let known = new Map<string, ReadFolder>()
  return () => {
    const now = new Map<string, ReadFolder>()
    const look = (path: string): void => {
      const folder = folderNow(root, path, known.get(path))
      if (!folder) return
      now.set(path, folder)
      for (const below of folder.folders) look(below)
    }
    look('')
    known = now
    return [...now.values()].filter(({ files }) => files.length > 0)
  }
}

/** Null when it is gone: an editor may remove it between two looks. */
function folderNow(root: string, path: string, known: ReadFolder | undefined): ReadFolder | null {
  const whole = path === '' ? root : `${root}/${path}`
  const time = lstatSync(whole, { throwIfNoEntry: false })?.mtimeMs
  if (time === undefined) return null
  if (known?.time === time && time < Date.now() - settledAfter) return known
  const entries = readdirSync(whole, { withFileTypes: true }).map(entry => ({
    entry,
    below: path === '' ? entry.name : `${path}/${entry.name}`,
  }))
  const named = (isOne: (one: (typeof entries)[number]) => boolean) =>
    entries
      .filter(isOne)
      .map(({ below }) => below)
      .sort()
  const files = named(({ entry, below }) => entry.isFile() && isContentPath(below))
  const isSame = known?.files.length === files.length && files.every((file, index) => file === known.files[index])
  return {
    path,
    time,
    files: isSame ? known.files : files,
    folders: named(({ entry }) => entry.isDirectory()),
  }
}
