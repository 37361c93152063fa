import type { Finding } from '../../src/document/finding.ts'
import { isError, reportFindings } from '../report-findings.ts'
import type { BegunBuild } from './begin-build.ts'
import { type BuiltSite, buildSite, quotedTexts } from './build-site.ts'
import { type BuildState, filesOf, writeState } from './build-state.ts'
import { inFigures, timeAndSize } from './build-summary.ts'
import { openStaging, stateFile } from './open-staging.ts'
import { clearAway } from './standing-files.ts'
import type { TextSource } from './take-text.ts'

/**
 * Builds the site beside the last one, swaps them, and leaves a state for the next build. Errors end the process.
 * Input: the folder to build in.
 */
export async function publishSite(
  begun: BegunBuild,
  before: BuildState | null,
  source: TextSource,
  open = openStaging(begun, before),
): Promise<void> {
  const { options, kept, base, all, started } = begun
  const { staging, spare } = open
  process.on('exit', staging.discard)
  const output = staging.folder
  const built = await buildSite({ ...begun, before, source, output, previous: options.output }, open.standing, spare)
  const warnings = warningsOrStop(options.content, built.findings, `De vorige ${options.output} staat er nog.`)
  const files = filesOf(built.state)
  clearAway(output, await open.standing, files)
  await spare?.finish(files)
  staging.publish()
  process.off('exit', staging.discard)
  const summary = summaryOf(options.output, built, warnings)
  writeState(stateFile(kept), { ...built.state, base, all, summary })
  spare?.keep()
  console.log(['', ...summary, timeAndSize(started, files)].join('\n'))
}

/** Tells the errors and ends the process when there are any; else the number of warnings. */
export function warningsOrStop(root: string, findings: readonly Finding[], consequence: string): number {
  const { errors, warnings } = reportFindings(findings, quotedTexts(root, findings.filter(isError)), {
    warnings: false,
  })
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
