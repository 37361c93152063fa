import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isContentPath } from '../src/rules/content-path.ts'
import { tellProgress } from './progress.ts'

/**
 * Imports every source whose text or metadata changed since a revision, merging into what editors made of it:
 * `npm run import:changed -- --base REV`. Ends with 1 when one of them has a conflict, and imports the others still.
 */
const { values } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' } } })
const listed = execFileSync('git', [
  'diff',
  '--name-only',
  '-z',
  '--end-of-options',
  values.base,
  '--',
  'content/sources/',
]).toString('utf8')

const sources = listed
  .split('\0')
  .filter(path => isContentPath(path.replace(/^content\//, '')))
  .map(path => path.replace(/\.yaml$/, '.txt'))
const changed = new Set(sources.filter(path => existsSync(path)))
const progress = tellProgress()
progress.begin('bronnen importeren', changed.size)
for (const source of changed) {
  progress.clear()
  const { status } = spawnSync(
    process.execPath,
    ['--import', './scripts/require-node.js', 'scripts/import.ts', `--basis=${values.base}`, source],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exitCode = 1
  progress.add()
}
