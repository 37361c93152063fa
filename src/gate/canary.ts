import { attributeOf, elementsBelow, htmlNodes } from '../rules/html-tree.ts'
import type { Fault } from './fault.ts'
import type { Mode } from './mode.ts'
import { pathOf } from './place-of.ts'

/** A fault that was put on the canary on purpose: the rule that must find it, in one mode or in any. */
export interface Seed {
  readonly rule: string
  readonly mode: Mode | null
  readonly path: readonly number[]
}

/** A seed of one page of the canary, and the modes in which a test in full found it. */
export interface Sighting {
  readonly address: string
  readonly seed: Seed
  readonly modes: readonly Mode[]
}

/** What the canary says of the checks themselves. */
export interface CanaryOutcome {
  readonly seeds: number
  readonly sightings: readonly Sighting[]
  /** Rules that missed a fault that was put there for them. */
  readonly dead: readonly string[]
  /** Rules that no fault was put there for. */
  readonly unseeded: readonly string[]
  /** What the clean twin was blamed for. */
  readonly blamed: readonly string[]
  readonly failures: readonly string[]
}

/** The seeds of a page: each element names in `data-zaai` the rules that must find it (`axe/color-contrast@dark`). */
export function seedsOf(html: string): readonly Seed[] {
  return elementsBelow(htmlNodes(html)).flatMap(element =>
    (attributeOf(element, 'data-zaai') ?? '')
      .split(/\s+/)
      .filter(token => token !== '')
      .map(token => {
        const [rule = '', mode] = token.split('@')
        return { rule, mode: (mode as Mode | undefined) ?? null, path: pathOf(element) }
      }),
  )
}

/** The seeds that nothing found: the checks that missed them are dead. A fault on or below the seeded element counts. */
export function missedSeeds(seeds: readonly Seed[], faults: readonly Fault[]): readonly Seed[] {
  return seeds.filter(
    ({ rule, mode, path }) =>
      !faults.some(
        fault =>
          fault.rule === rule &&
          (mode === null || fault.mode === mode) &&
          path.every((step, index) => fault.path[index] === step),
      ),
  )
}

/** In which modes each seed of a page was found. */
export function sightingsOf(address: string, seeds: readonly Seed[], faults: readonly Fault[]): readonly Sighting[] {
  return seeds.map(seed => {
    const found = faults.filter(fault => missedSeeds([seed], [fault]).length === 0)
    return { address, seed, modes: [...new Set(found.map(fault => fault.mode))] }
  })
}

/** Whether nothing at all was wrong: every seed was found, there was one for every rule, and the clean twin was blamed for nothing. */
export function isSound({ seeds, dead, unseeded, blamed, failures }: CanaryOutcome): boolean {
  return seeds > 0 && [dead, unseeded, blamed, failures].every(list => list.length === 0)
}

/** The rules that no seed proves alive. */
export function unseededRules(rules: readonly string[], seeds: readonly Seed[]): readonly string[] {
  return rules.filter(rule => !seeds.some(seed => seed.rule === rule))
}
