import { beginBuild } from './build/begin-build.ts'
import { filesOf, readState } from './build/build-state.ts'
import { timeAndSize } from './build/build-summary.ts'
import { areIntact } from './build/written-files.ts'
import { readBuildOptions } from './options.ts'

const begun = beginBuild(readBuildOptions(process.argv.slice(2)))
const { options } = begun
const before = options.isFresh ? null : readState(`${begun.kept}/state.json`, begun.base)

// The code that makes pages is loaded only now: a build with nothing to do is done before that would be.
if (options.only !== null) {
  const { buildPart } = await import('./build/build-part.ts')
  await buildPart(begun, options.only)
} else if (before?.all === begun.all && areIntact(options.output, filesOf(before))) {
  const lines = [`${options.output}: niets veranderd sinds de vorige keer`, ...before.summary]
  console.log([...lines, timeAndSize(begun.started, filesOf(before))].join('\n'))
} else {
  const { publishSite } = await import('./build/publish-site.ts')
  const { takeFromLast } = await import('./build/take-text.ts')
  await publishSite(begun, before, takeFromLast(before, options.output))
}
