import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './build/build-state.ts'

/** With what is installed: bundles hold code of packages. */
const code = [
  ...['src', 'layouts', 'scripts', 'eleventy.config.ts', 'package.json', 'tsconfig.json'],
  ...['package-lock.json', 'node_modules/.package-lock.json'],
]

/** A hash of the code of all commands, and of what runs it: what other code made is made anew. */
export function codeHash(): string {
  const files = code.flatMap(name =>
    /\.\w+$/.test(name)
      ? [name]
      : readdirSync(name, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name))
          .sort(),
  )
  return hashOf(process.version, ...files.filter(file => existsSync(file)).flatMap(file => [file, readFileSync(file)]))
}
