import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file below a folder with its bytes, by its path. */
export function filesBelow(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name))).sort()
  return new Map(paths.map(path => [path, readFileSync(join(root, path), 'latin1')]))
}
