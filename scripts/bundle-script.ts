import { buildSync } from 'esbuild'

/** A script in TypeScript with all that it imports, as one small module for a browser. Throws with the place of a fault. */
export function bundleScript(source: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
