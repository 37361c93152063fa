import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks, setSourceMapsSupport } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

// Node runs TypeScript by itself, but not the templates (.tsx): esbuild turns those into modules, once for each text of
// each. With what Node keeps of all code this makes a command start in half the time that a loader for everything took.
const require = createRequire(import.meta.url)
const cache = join(import.meta.dirname, '..', '.cache', 'code')
const options = {
  loader: 'tsx',
  format: 'esm',
  target: 'es2024',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
}

enableCompileCache(join(cache, 'compiled'))
// Only of the templates: reading those of every package took a thirtieth of a build after one change.
setSourceMapsSupport(true)
mkdirSync(cache, { recursive: true })
registerHooks({
  // A module of our own names its file: looking for it on disk, and for the package that it is of, took a sixth of loading.
  resolve: (specifier, context, next) =>
    isOwn(specifier, context.parentURL)
      ? { url: new URL(specifier, context.parentURL).href, format: formatOf(specifier), shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url.endsWith('.tsx')
      ? { format: 'module', source: moduleOf(fileURLToPath(url)), shortCircuit: true }
      : next(url, context),
})

/** @param {string} specifier @param {string | undefined} parent */
function isOwn(specifier, parent) {
  return parent !== undefined && /^\.\.?\/.+\.tsx?$/.test(specifier) && !parent.includes('/node_modules/')
}

/** @param {string} specifier */
function formatOf(specifier) {
  return specifier.endsWith('.tsx') ? 'module' : 'module-typescript'
}

/** A template as a module. @param {string} file */
function moduleOf(file) {
  const text = readFileSync(file, 'utf8')
  const { version } = require('esbuild/package.json')
  const hash = createHash('sha256')
    .update(JSON.stringify([version, options, file, text]))
    .digest('hex')
  const kept = join(cache, `${hash}.js`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { code } = require('esbuild').transformSync(text, { ...options, sourcefile: file })
  // Whole or not at all: others may read it at the same time.
  const made = `${kept}.${process.pid}-${threadId}`
  writeFileSync(made, code)
  renameSync(made, kept)
  return code
}
