import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const store = '.cache/gate/on-demand'

/**
 * The folder of packages that are wanted now and then and are too heavy for every installation, each in one exact
 * version; npm proves their bytes. No script of theirs runs. Throws with npm's own words when they cannot be had.
 */
export function onDemand(name: string, packages: readonly string[]): string {
  const folder = resolve(store, name)
  const mark = join(folder, `${packages.join('+').replaceAll(/[^\w.@+-]/g, '_')}.installed`)
  if (existsSync(mark)) return folder
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const options = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
    ...packages,
  ]
  const { status, stderr } = spawnSync('npm', options, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm install ${packages.join(' ')}: ${stderr.slice(-400)}`)
  writeFileSync(mark, '')
  return folder
}
