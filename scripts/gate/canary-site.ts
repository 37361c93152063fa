import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltPage, readBuiltPage } from '../../src/gate/built-page.ts'

/** The canary as a small site of its own, until it is closed. */
export interface CanarySite {
  readonly folder: string
  /** The pages with faults that were put there on purpose. */
  readonly faulty: readonly BuiltPage[]
  /** The same without them. */
  readonly clean: BuiltPage
  close(): void
}

const sources = 'scripts/gate/canary'
const addresses = { 'faulty.html': '/gebreken/', 'trap.html': '/val/', 'clean.html': '/schoon/' } as const

/** Lays the canary out, to be served and tested as every other site is. */
export function openCanary(): CanarySite {
  const store = join('.cache', 'gate')
  mkdirSync(store, { recursive: true })
  const folder = mkdtempSync(join(store, 'canary-'))
  for (const [file, address] of Object.entries(addresses)) {
    mkdirSync(join(folder, address), { recursive: true })
    cpSync(join(sources, file), join(folder, address, 'index.html'))
  }
  for (const file of ['canary.css', 'canary.js', 'elders.png']) cpSync(join(sources, file), join(folder, file))
  cpSync(join(sources, 'clean.html'), join(folder, '404.html'))
  writeFileSync(join(folder, '_headers'), '')
  return {
    folder,
    faulty: [pageOf('faulty.html'), pageOf('trap.html')],
    clean: pageOf('clean.html'),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function pageOf(file: keyof typeof addresses): BuiltPage {
  return readBuiltPage(addresses[file], readFileSync(join(sources, file), 'utf8'))
}
