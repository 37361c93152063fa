import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onDemand } from '../gate/on-demand.ts'
import type { Generator } from './generators/generator.ts'
import type { PlainPage } from './page-markdown.ts'

const run = promisify(execFile)

/** What a generator built: the folder of its site, or null when it was not ready in time. */
export interface Built {
  readonly folder: string | null
  readonly seconds: number
}

/** Publishes the pages with a generator, in the folder where its packages are. Throws with its own words when it fails. */
export async function buildWith(
  generator: Generator,
  pages: readonly PlainPage[],
  limitSeconds: number,
): Promise<Built> {
  const home = onDemand(generator.name.replaceAll(/\W+/g, '-').toLowerCase(), generator.packages)
  for (const made of [generator.pages, generator.output]) rmSync(join(home, made), { recursive: true, force: true })
  for (const page of pages) write(join(home, generator.pages, page.address, 'index.md'), generator.write(page))
  for (const [file, text] of Object.entries(generator.settings)) write(join(home, file), text)
  write(join(home, 'package.json'), packageOf(generator))
  const [script, ...options] = generator.command
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  try {
    await run(process.execPath, [join(home, 'node_modules', script), ...options], {
      cwd: home,
      timeout: limitSeconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' },
    })
  } catch (error) {
    const { killed, stdout = '', stderr = '' } = error as { killed?: boolean; stdout?: string; stderr?: string }
    if (killed) return { folder: null, seconds: seconds() }
    throw new Error(`${generator.name}: ${(stdout + stderr).slice(-2000)}`)
  }
  return { folder: join(home, generator.output), seconds: seconds() }
}

/** Astro finds the parts of Starlight by the dependencies of the project. */
function packageOf({ packages }: Generator): string {
  const dependencies = Object.fromEntries(
    packages.map(one => [one.slice(0, one.lastIndexOf('@')), one.slice(one.lastIndexOf('@') + 1)]),
  )
  return `${JSON.stringify({ private: true, dependencies })}\n`
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
