import { beginBuild } from './build/begin-build.ts'
import { filesOf, readState } from './build/build-state.ts'
import { timeAndSize } from './build/build-summary.ts'
import { openStaging, stateFile } from './build/open-staging.ts'
import { areIntact } from './build/written-files.ts'
import { bundledCode } from './bundled-code.ts'
import { readBuildOptions } from './options.ts'

type BuildPart = typeof import('./build/build-part.ts')
type PublishSite = typeof import('./build/publish-site.ts')
type TakeText = typeof import('./build/take-text.ts')

const bundle = {
  modules: 'scripts/build',
  entries: ['publish-site', 'build-part', 'take-text', 'worker', 'standing-worker', 'links-worker'],
} as const

const begun = beginBuild(readBuildOptions(process.argv.slice(2)))
const { options } = begun
const before = readState(stateFile(begun.kept), begun.base)

// The code that makes pages is loaded only now: a build with nothing to do is done before that would be.
if (options.only !== null) {
  const { buildPart } = await (await bundledCode(bundle, begun.code)).load<BuildPart>('build-part')
  await buildPart(begun, options.only)
} else if (before?.all === begun.all && areIntact(options.output, filesOf(before))) {
  const lines = [`${options.output}: niets veranderd sinds de vorige keer`, ...before.summary]
  console.log([...lines, timeAndSize(begun.started, filesOf(before))].join('\n'))
} else {
  // A machine that builds once has no next time.
  const open = openStaging(begun, before, before === null && !process.env.CI)
  const bundled = await bundledCode(bundle, begun.code)
  const { publishSite } = await bundled.load<PublishSite>('publish-site')
  const { takeFromLast } = await bundled.load<TakeText>('take-text')
  await publishSite(begun, before, takeFromLast(before, options.output), open)
}
