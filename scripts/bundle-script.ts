import { readFileSync } from 'node:fs'
import { buildSync, transformSync } from 'esbuild'

/** A script with all that it imports, as one small module (`esm`) or script (`iife`) for a browser. Throws with the place of a fault. */
export function bundleScript(source: string, format: 'esm' | 'iife' = 'esm'): string {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    format,
    target: 'es2024',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** A style sheet without what only people need. Throws with the place of a fault. */
export function minifyStyle(source: string): string {
  const style = readFileSync(source, 'utf8')
  return transformSync(style, { loader: 'css', sourcefile: source, minify: true, charset: 'utf8', logLevel: 'silent' })
    .code
}
