import { type CanaryOutcome, isSound } from './canary.ts'
import type { PartCost } from './costs.ts'
import type { PageLists, Shortfall } from './coverage.ts'
import type { Judgement } from './exceptions.ts'
import { type Mode, modes } from './mode.ts'
import type { Opinion } from './opinion.ts'
import { isFelt, type Pulse } from './pulse.ts'
import { modeTerms, type ToldGateFinding } from './tell.ts'

/** A run of the gate, whole: what statement, report and exit status are made of. */
export interface GateRun {
  readonly date: string
  readonly lists: PageLists
  readonly coverage: readonly { readonly mode: Mode; readonly pages: number; readonly kept: number }[]
  readonly shortfalls: readonly Shortfall[]
  readonly told: readonly ToldGateFinding[]
  readonly judgement: Judgement
  readonly opinions: readonly Opinion[]
  readonly canary: CanaryOutcome
  /** What was looked for again in this run; null when the canary was tested in full. */
  readonly pulse: Pulse | null
  readonly engines: readonly string[]
  readonly seconds: number
  readonly costs: readonly PartCost[]
}

/** `clean`: nothing found; `findings`; `incomplete`: something was not tested, which is never green. */
export type Verdict = 'clean' | 'findings' | 'incomplete'

/** The verdict, and the exit status that goes with it. */
export const exitStatus: Readonly<Record<Verdict, number>> = { clean: 0, findings: 1, incomplete: 2 }

/** Incomplete goes before findings: who sees findings mended must not believe that all was seen. */
export function verdictOf({ lists, shortfalls, told, canary, pulse, opinions }: GateRun): Verdict {
  const isAlive = isSound(canary) && (pulse === null || isFelt(pulse))
  const isHeard = opinions.every(({ runs }) => runs.every(run => run.failures.length === 0))
  if (lists.pages.length === 0 || shortfalls.length > 0 || !isAlive || !isHeard) return 'incomplete'
  return told.some(one => one.rule !== 'exception-expires-soon') ? 'findings' : 'clean'
}

/** The run in a few lines for people: what was tested, and what was not. */
export function summarize(run: GateRun): readonly string[] {
  const { lists, coverage, shortfalls, canary } = run
  const total = coverage.reduce((sum, one) => sum + one.pages, 0)
  const rate = (total / run.seconds).toFixed(1)
  return [
    `pagina's: ${lists.pages.length} getest, waarvan ${lists.declared.length} met reden buiten de sitemap; ${lists.stubs.length} doorverwijzingen als tekst`,
    `standen: ${coverage.map(({ mode, pages }) => `${modeTerms[mode]} ${pages}`).join(', ')}`,
    run.pulse ? pulseLine(canary, run.pulse) : canaryLine(canary),
    ...run.opinions.map(({ engine, runs }) => `tweede oordeel: ${engine} over ${runs.length} pagina's`),
    ...keptLine(coverage),
    `${total} pagina-standen in ${run.seconds.toFixed(0)} s (${rate} per seconde), ${run.told.length} meldingen`,
    ...(lists.pages.length === 0 ? ['ONVOLLEDIG: er is geen enkele pagina getest'] : []),
    ...canaryLines(canary),
    ...(run.pulse ? pulseLines(run.pulse) : []),
    ...shortfallLines(shortfalls),
    ...opinionLines(run.opinions),
  ]
}

function keptLine(coverage: GateRun['coverage']): readonly string[] {
  const kept = Math.max(0, ...coverage.map(one => one.kept))
  return kept > 0 ? [`waarvan ${kept} pagina's ongewijzigd sinds een eerdere test (CI test alles opnieuw)`] : []
}

function canaryLine({ seeds, dead, blamed }: CanaryOutcome): string {
  return `kanarie: ${seeds} gebreken, ${dead.length} gemist; schone bladzijde: ${blamed.length} meldingen`
}

/** Says when the canary was tested in full, on the clock of who reads it. */
function pulseLine({ seeds }: CanaryOutcome, { provenAt, probes, seeds: again }: Pulse): string {
  const at = new Date(provenAt)
  const day = at.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })
  const time = at.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }).replace(':', '.')
  const where = [...new Set(probes.map(({ mode }) => modeTerms[mode]))].join(', ')
  return `kanarie: ${seeds} gebreken gevonden (bewaard van ${day} ${time} uur), ${again} opnieuw (${where})`
}

function pulseLines({ seeds, missed, failures }: Pulse): readonly string[] {
  return [
    ...(seeds === 0 ? ['ONVOLLEDIG: van de kanarie is niets opnieuw gevonden'] : []),
    ...missed.map(rule => `ONVOLLEDIG: de controle ${rule} vindt haar eigen gebrek niet meer op de kanarie`),
    ...failures.map(what => `ONVOLLEDIG: de kanarie is niet opnieuw gevonden: ${what}`),
  ]
}

function canaryLines({ dead, unseeded, blamed, failures }: CanaryOutcome): readonly string[] {
  return [
    ...dead.map(rule => `ONVOLLEDIG: de controle ${rule} vindt haar eigen gebrek niet op de kanarie`),
    ...unseeded.map(rule => `ONVOLLEDIG: voor de controle ${rule} staat geen gebrek op de kanarie`),
    ...blamed.map(what => `ONVOLLEDIG: de schone bladzijde krijgt een melding: ${what}`),
    ...failures.map(what => `ONVOLLEDIG: de kanarie is niet heel getest: ${what}`),
  ]
}

function opinionLines(opinions: readonly Opinion[]): readonly string[] {
  return opinions.flatMap(({ engine, runs }) =>
    runs.flatMap(run => run.failures.map(failure => `ONVOLLEDIG: ${engine} zag ${run.address} niet: ${failure}`)),
  )
}

const mostShown = 20

function shortfallLines(shortfalls: readonly Shortfall[]): readonly string[] {
  const lines = shortfalls.map(
    ({ address, mode, reason }) => `ONVOLLEDIG: ${address} is niet getest (${modeTerms[mode]}): ${reason}`,
  )
  const more = lines.length - mostShown
  return [...lines.slice(0, mostShown), ...(more > 0 ? [`ONVOLLEDIG: en nog ${more} keer`] : [])]
}

/** How many pages were tested in each mode. */
export function countModes(
  runs: readonly { readonly mode: Mode; readonly address: string }[],
  kept: ReadonlySet<string>,
): GateRun['coverage'] {
  return modes.map(mode => {
    const own = runs.filter(run => run.mode === mode)
    return { mode, pages: own.length, kept: own.filter(run => kept.has(run.address)).length }
  })
}
