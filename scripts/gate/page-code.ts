import { join } from 'node:path'
import { build } from 'esbuild'

/** A module and all it imports as one script that can run in any page. Throws when it cannot be made. */
export async function pageCode(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page', entry)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2024',
    write: false,
    logLevel: 'silent',
  })
  const [script] = outputFiles
  if (!script) throw new Error(`no script made of ${entry}`)
  return script.text
}
