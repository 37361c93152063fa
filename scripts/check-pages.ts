import { bundledCode } from './bundled-code.ts'
import { codeHash } from './code-hash.ts'
import { readGateOptions } from './gate/gate-options.ts'

type CheckPages = typeof import('./gate/check-pages.ts')

const bundle = {
  modules: 'scripts/gate',
  entries: ['check-pages'],
  pageScripts: ['in-page/listen-first.ts', 'in-page/gate-in-page.ts'],
} as const

const options = readGateOptions(process.argv.slice(2))
const code = codeHash()
const { load, pageScript } = await bundledCode(bundle, code)
const { checkPages } = await load<CheckPages>('check-pages')
process.exitCode = await checkPages(options, { code, pageScript })
