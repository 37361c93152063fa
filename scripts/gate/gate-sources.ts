import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What decides how the gate judges, besides the browser: its own code with all that it loads (a test holds this list to
 * that), and which packages are asked for and are there.
 */
export const gateSources: readonly string[] = [
  'scripts/gate',
  'src/gate',
  'src/rules/html-tree.ts',
  'scripts/bundle-script.ts',
  'scripts/bundled-code.ts',
  'scripts/debian-packages.ts',
  'scripts/find-browser.ts',
  'scripts/headers-file.ts',
  'scripts/static-server.ts',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/** The bytes of all of it, each with its path, in the same order on every machine. */
export function readGateSources(): readonly string[] {
  return gateSources
    .flatMap(filesAt)
    .sort()
    .flatMap(file => [file, readFileSync(file, 'latin1')])
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}
