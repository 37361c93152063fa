import { beginBuild } from './build/begin-build.ts'
import { publishSite } from './build/publish-site.ts'
import { takeFromParts } from './build/take-text.ts'
import { readAssembleOptions } from './options.ts'

const { parts, options } = readAssembleOptions(process.argv.slice(2))
const begun = beginBuild(options)
try {
  await publishSite(begun, null, takeFromParts(parts, `${begun.kept}/texts`))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(`Niet samengevoegd: ${error.message}. De vorige ${options.output} staat er nog.`)
  process.exitCode = 1
}
