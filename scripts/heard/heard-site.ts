import { spawnSync } from 'node:child_process'

const content = 'tests/heard/content'
const output = '.cache/heard/site'

/** Builds the small site whose pages are listened to: its texts change only on purpose. Throws when it does not build. */
export function buildHeardSite(): string {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', './scripts/require-node.js', 'scripts/build.ts', `--inhoud=${content}`, `--uit=${output}`],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${content} could not be built\n${stdout}\n${stderr}`)
  return output
}
