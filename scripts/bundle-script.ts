import { buildSync } from 'esbuild'

/** A script in TypeScript with all that it imports, as one small module (`esm`) or script (`iife`) for a browser. Throws with the place of a fault. */
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
