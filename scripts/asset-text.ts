import { readFileSync } from 'node:fs'
import { bundleScript, minifyStyle } from './bundle-script.ts'

/** What one source of an asset becomes: a script or a style sheet as few bytes as it can be, anything else as it is. */
export function assetText(source: string): string {
  if (/\.[jt]s$/.test(source)) return bundleScript(source)
  if (source.endsWith('.css')) return minifyStyle(source)
  return readFileSync(source, 'utf8')
}
