import { missedSeeds, type Sighting } from './canary.ts'
import type { PageRun } from './fault.ts'
import type { Mode } from './mode.ts'
import { engineOf } from './opinion.ts'

/** What our own checks are called beside the engines. */
const own = 'eigen controles'

/** A page of the canary in one mode: where the pulse of the checks is taken. */
export interface Probe {
  readonly address: string
  readonly mode: Mode
}

/** What came of looking again for some of the faults that the canary in full was proven by. */
export interface Pulse {
  /** When all of them were last looked for: an ISO time. */
  readonly provenAt: string
  readonly probes: readonly Probe[]
  /** How many faults were found again. */
  readonly seeds: number
  readonly missed: readonly string[]
  readonly failures: readonly string[]
}

/**
 * Where the pulse is taken in this turn: always the markup and the light of the page that most faults are on, where
 * every engine has some, and one other place where something was found, the next in each turn.
 */
export function probesAt(turn: number, sightings: readonly Sighting[]): readonly Probe[] {
  const found = Map.groupBy(
    sightings.flatMap(({ address, modes }) => modes.map((mode): Probe => ({ address, mode }))),
    probe => JSON.stringify(probe),
  )
  const places = [...found.values()].toSorted((one, other) => other.length - one.length).flatMap(([one]) => one ?? [])
  const most = places.find(({ mode }) => mode === 'light')?.address
  const isFixed = ({ address, mode }: Probe) => address === most && (mode === 'markup' || mode === 'light')
  const others = places.filter(probe => !isFixed(probe))
  return [...places.filter(isFixed), ...others.slice(turn % Math.max(others.length, 1)).slice(0, 1)]
}

/**
 * Holds what was found at these probes against what was found there in full. An engine of which nothing at all is found
 * again is not alive, even if nothing was expected of it: a pulse that feels nothing proves nothing.
 */
export function judgePulse(
  sightings: readonly Sighting[],
  probes: readonly Probe[],
  runs: readonly PageRun[],
  engines: readonly string[],
): Pick<Pulse, 'seeds' | 'missed' | 'failures'> {
  const looked = probes.flatMap(({ address, mode }) => {
    const faults = runs.filter(run => run.address === address).flatMap(run => run.faults)
    return sightings
      .filter(one => one.address === address && one.modes.includes(mode) && isOfAny(engines, one.seed.rule))
      .map(({ seed }) => ({ seed, mode, isMissed: missedSeeds([{ ...seed, mode }], faults).length > 0 }))
  })
  const found = new Set(looked.filter(one => !one.isMissed).map(one => one.seed))
  const silent = [own, ...engines].filter(name => ![...found].some(({ rule }) => nameOf(rule) === name))
  return {
    seeds: found.size,
    missed: looked.filter(one => one.isMissed).map(({ seed, mode }) => `${seed.rule} (${mode})`),
    failures: [
      ...runs.flatMap(run => run.failures.map(failure => `${run.address} ${run.mode}: ${failure}`)),
      ...silent.map(name => `${name}: geen enkel gebrek opnieuw gevonden`),
    ],
  }
}

/** Whether every fault that was looked for again was found, and at least one was. */
export function isFelt({ seeds, missed, failures }: Pulse): boolean {
  return seeds > 0 && missed.length === 0 && failures.length === 0
}

function nameOf(rule: string): string {
  return engineOf(rule) ?? own
}

function isOfAny(engines: readonly string[], rule: string): boolean {
  const engine = engineOf(rule)
  return engine === null || engines.includes(engine)
}
