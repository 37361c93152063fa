import { readFileSync } from 'node:fs'
import { build, buildSync, transformSync } from 'esbuild'

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

/** Packages that look for files of their own, or load their parts when they are asked for. */
const apart = ['@11ty/*', '@siteimprove/*', 'esbuild', 'pagefind', 'playwright-core']

/** Modules with all that they import, in a folder: one file for each entry, and for what they share. */
export async function bundleModules(entryPoints: readonly string[], folder: string): Promise<void> {
  await build({
    entryPoints: [...entryPoints],
    outdir: folder,
    bundle: true,
    splitting: true,
    external: apart,
    // For packages that are CommonJS.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)`,
    },
    format: 'esm',
    platform: 'node',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  })
}

/** A style sheet without what only people need. Throws with the place of a fault. */
export function minifyStyle(source: string): string {
  const style = readFileSync(source, 'utf8')
  return transformSync(style, { loader: 'css', sourcefile: source, minify: true, charset: 'utf8', logLevel: 'silent' })
    .code
}
