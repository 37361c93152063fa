import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import type { Opinion } from '../../src/gate/opinion.ts'
import { offsetOf, pathAt } from '../../src/gate/place-of.ts'
import { onDemand } from './on-demand.ts'

const run = promisify(execFile)

/** Its package fetches a Java of its own when it is installed as usual; here only its archive is used. */
const version = '26.9.27'

/** Judged along with the pages: if nothing is found here, nothing was judged. */
const canary = 'scripts/gate/canary/faulty.html'

interface NuMessage {
  readonly type: string
  readonly url: string
  readonly lastLine: number
  readonly firstLine?: number
  readonly firstColumn?: number
  readonly message: string
}

/** What the Nu validator of the HTML standard finds in these pages, in one run of Java; null when there is no Java. */
export async function askNu(folder: string, pages: readonly BuiltPage[]): Promise<Opinion | null> {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return null
  const jar = join(onDemand('nu', [`vnu-jar@${version}`]), 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')
  const files = new Map(
    pages.map(page => [join(folder, page.address, page.address.endsWith('/') ? 'index.html' : ''), page]),
  )
  const given = [...files.keys()].map(file => file.replace(/\/$/, '')).filter(existsSync)
  const options = ['-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', canary, ...given]
  const said = await run('java', options, { maxBuffer: 1 << 28 }).catch(() => null)
  const messages = said && (JSON.parse(said.stderr) as { messages: readonly NuMessage[] }).messages
  const isAlive = messages?.some(one => one.url.endsWith(canary)) ?? false
  return {
    engine: `nu@${version}`,
    runs: pages.map(page => ({
      address: page.address,
      faults: (messages ?? []).filter(one => isOf(one, folder, page)).map(one => faultOf(one, page.html)),
      failures: isAlive ? [] : ['Nu vond de gebreken van de kanarie niet'],
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
