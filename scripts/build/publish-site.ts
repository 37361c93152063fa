import type { Finding } from '../../src/document/finding.ts'
import { reportFindings } from '../report-findings.ts'
import { spareFolder } from '../spare-folder.ts'
import { startStaging } from '../staging.ts'
import type { BegunBuild } from './begin-build.ts'
import { type BuiltSite, buildSite, quotedTexts } from './build-site.ts'
import { type BuildState, filesOf, writeState } from './build-state.ts'
import { inFigures, timeAndSize } from './build-summary.ts'
import { clearAway, standingFiles } from './standing-files.ts'
import type { TakeText } from './take-text.ts'

/** Builds the site beside the last one, swaps them, and leaves a state for the next build. Errors end the process. */
export async function publishSite(begun: BegunBuild, before: BuildState | null, take: TakeText): Promise<void> {
  const { options, kept, base, all, started } = begun
  const staging = startStaging(options.output, spareFolder(`${kept}/spare`))
  process.on('exit', staging.discard)
  const output = staging.folder
  const standing = standingFiles(output, before ? filesOf(before) : [])
  const built = await buildSite({ ...begun, before, take, output, previous: options.output, standing })
  const warnings = warningsOrStop(options.content, built.findings, `De vorige ${options.output} staat er nog.`)
  clearAway(output, standing, filesOf(built.state))
  staging.publish()
  process.off('exit', staging.discard)
  const summary = summaryOf(options.output, built, warnings)
  writeState(`${kept}/state.json`, { ...built.state, base, all, summary })
  console.log(['', ...summary, timeAndSize(started, filesOf(built.state))].join('\n'))
}

/** Tells the errors and ends the process when there are any; else the number of warnings. */
export function warningsOrStop(root: string, findings: readonly Finding[], consequence: string): number {
  const { errors, warnings } = reportFindings(findings, quotedTexts(root, findings), { warnings: false })
  if (errors === 0) return warnings
  console.error(`Niet gebouwd: ${errors} fouten in de inhoud. ${consequence}`)
  return process.exit(1)
}

function summaryOf(output: string, { texts, pages, state, words }: BuiltSite, warnings: number): readonly string[] {
  const accounted = `${inFigures(words.source - words.unaccounted)} van ${inFigures(words.source)}`
  return [
    `${output}: ${texts} publicaties, ${pages} pagina's, ${filesOf(state).length} bestanden`,
    `woorden verantwoord: ${accounted}; waarschuwingen: ${warnings} (npm run check toont ze)`,
  ]
}
