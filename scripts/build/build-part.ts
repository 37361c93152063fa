import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyExceptions } from '../../src/rules/exceptions/apply-exceptions.ts'
import { startStaging } from '../staging.ts'
import type { BegunBuild } from './begin-build.ts'
import { filesByText } from './build-site.ts'
import { timeAndSize } from './build-summary.ts'
import { withTextCrew } from './crews.ts'
import { keptTexts } from './kept-texts.ts'
import { makeAllTexts } from './make-all-texts.ts'
import { openBuild } from './open-build.ts'
import { warningsOrStop } from './publish-site.ts'
import { inPart, nowhere, type Part } from './take-text.ts'

/**
 * Builds the texts of one year as a part of the site: a folder with their pages and what the other pages need of them.
 * `npm run assemble` makes the site of the parts of all years. Errors end the process.
 */
export async function buildPart(begun: BegunBuild, year: number): Promise<void> {
  const { options, started } = begun
  const staging = startStaging(options.output)
  process.on('exit', staging.discard)
  const output = join(staging.folder, inPart.site)
  mkdirSync(output)
  const whole = openBuild({
    ...begun,
    before: null,
    source: nowhere,
    output,
    previous: options.output,
  })
  const planned = whole.planned.filter(({ key }) => key.startsWith(`${year}/`))
  if (planned.length === 0)
    stop(
      whole.planned.map(({ key }) => key.split('/')[0] ?? ''),
      year,
    )
  const folder = join(staging.folder, inPart.texts)
  mkdirSync(folder)
  const build = { ...whole, planned, texts: keptTexts(folder), frame: { ...whole.frame, kept: folder } }
  const texts = await withTextCrew(build, crew => makeAllTexts(build, crew, { due: planned, taken: [] }))
  const findings = texts.flatMap(one => one.findings)
  const own = applyExceptions(findings, whole.shared.exceptions, null).filter(({ place }) =>
    planned.some(({ key }) => place.file.includes(`/${key}`)),
  )
  warningsOrStop(options.content, own, `Het vorige deel in ${options.output} staat er nog.`)
  const part: Part = { texts: filesByText(build, texts) }
  writeFileSync(join(staging.folder, inPart.list), JSON.stringify(part))
  staging.publish()
  process.off('exit', staging.discard)
  const files = texts.flatMap(one => one.files)
  console.log(`\n${options.output}: ${texts.length} teksten van ${year}, ${files.length} bestanden`)
  console.log(timeAndSize(started, files))
}

function stop(years: readonly string[], year: number): never {
  console.error(`Er is geen tekst van ${year}.\nhulp: kies een van ${[...new Set(years)].sort().join(', ')}`)
  return process.exit(2)
}
