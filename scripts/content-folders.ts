import { lstatSync, readdirSync } from 'node:fs'
import { isContentPath } from '../src/rules/content-path.ts'

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
 * So long (ms) a folder must have been left alone before it is not read again: within one tick of the clock of a file
 * system nothing tells two states apart (see `content-hashes.ts`).
 */
const settledAfter = 3000

/**
 * Looks at the folders below `root`, again and again: a folder is read again only when it changed, so that a look at an
 * archive of 4,000 texts takes some 20 ms. What may not stand there, by kind or name, is left out. Output: every folder
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
