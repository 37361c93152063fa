import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Opinion } from '../../src/gate/opinion.ts'
import { offsetOf, pathAt } from '../../src/gate/place-of.ts'

const require = createRequire(import.meta.url)
const home = dirname(require.resolve('vnu-jar/package.json'))
const { version } = require('vnu-jar/package.json') as { version: string }

interface NuMessage {
  readonly type: string
  readonly url: string
  readonly lastLine: number
  readonly firstLine?: number
  readonly firstColumn?: number
  readonly message: string
}

/** What the Nu validator of the HTML standard finds in these pages, in one run of Java; null when there is no Java. */
export function askNu(folder: string, pages: readonly BuiltPage[]): Opinion | null {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return null
  const jar = join(home, 'build', 'dist', 'vnu.jar')
  const files = new Map(
    pages.map(page => [join(folder, page.address, page.address.endsWith('/') ? 'index.html' : ''), page]),
  )
  const given = [...files.keys()].map(file => file.replace(/\/$/, '')).filter(existsSync)
  const options = ['-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', ...given]
  const { stderr, status } = spawnSync('java', options, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const messages = status === 0 ? ((JSON.parse(stderr) as { messages: readonly NuMessage[] }).messages ?? []) : null
  return {
    engine: `nu@${version}`,
    runs: pages.map(page => ({
      address: page.address,
      faults: (messages ?? []).filter(one => isOf(one, folder, page)).map(one => faultOf(one, page.html)),
      failures: messages === null ? ['Nu liep niet'] : [],
    })),
  }
}

function isOf({ url }: NuMessage, folder: string, { address }: BuiltPage): boolean {
  const file = decodeURI(new URL(url).pathname)
  return file.endsWith(join('/', folder, address, address.endsWith('/') ? 'index.html' : '').replace(/\/$/, ''))
}

function faultOf({ firstLine, lastLine, firstColumn = 1, message }: NuMessage, html: string) {
  const path = pathAt(html, offsetOf(html, firstLine ?? lastLine, firstColumn))
  return {
    rule: 'nu/error',
    mode: 'markup' as const,
    selector: 'html',
    path,
    quote: '',
    details: { message, help: '' },
  }
}
