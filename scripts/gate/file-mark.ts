import { statSync } from 'node:fs'

/** A file by its path, size and time: enough to see that it was replaced, without reading all of a browser or a font. */
export function fileMark(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${path} ${found.size} ${found.mtimeMs}` : `${path} -`
}
