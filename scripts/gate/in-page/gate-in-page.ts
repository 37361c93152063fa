import type { Fault } from '../../../src/gate/fault.ts'
import type { Mode } from '../../../src/gate/mode.ts'
import type { FocusLook, PageUnderTest, TabStop, TextBlock } from '../../../src/gate/page-check.ts'
import { checks } from '../checks.ts'
import { type ModeStep, pageLoads } from '../page-loads.ts'
import { answers } from './answers.ts'
import { describe } from './describe.ts'
import { restyle } from './restyle.ts'
import { focusBehindAll, resetFocus, TabWalk } from './tab-walk.ts'
import { textBlocks } from './text-blocks.ts'

/** What the checks of one mode made of the page. */
export interface ModeOutcome {
  readonly faults: readonly Fault[]
  /** How many checks ran to their end. */
  readonly ran: number
  /** Why the page was not tested whole: a mode that was not in force, checks that threw. */
  readonly failures: readonly string[]
  readonly costsMs: Readonly<Record<string, number>>
}

type Direction = 'forwards' | 'backwards'

/** What stands in the page under test, for the driver to call. */
export interface GateInPage {
  /** Puts the keyboard before everything, or behind everything for a walk backwards; gives the number of stops. */
  startWalk(direction: Direction): number
  /** How many different stops the walk has met, once it has met all or no key has come for so many milliseconds. */
  walked(patienceMs: number): Promise<number>
  endWalk(direction: Direction): number
  /** Gives the keyboard to every stop without a key, only to see how it looks; gives how many there are. */
  focusAll(): number
  /** Whether size and media are those of a mode. */
  isInForce(mode: Mode): boolean
  /** Runs the checks of a mode; size and media have been set. */
  run(mode: Mode): ModeOutcome
}

const walk = new TabWalk()
const walks: Record<Direction, readonly TabStop[]> = { forwards: [], backwards: [] }
const steps = pageLoads.flatMap(load => load.steps)
let looks: readonly FocusLook[] = []
let stops = 0
let hasWalked = false

const gate: GateInPage = {
  startWalk(direction) {
    // On a fresh page the keyboard starts before everything, also before what has a tabindex of its own.
    if (hasWalked) resetFocus()
    hasWalked = true
    stops = walk.start()
    if (direction === 'backwards') focusBehindAll()
    return stops
  },
  walked: patienceMs => walk.settled(stops, patienceMs),
  endWalk(direction) {
    walks[direction] = walk.take()
    return walks[direction].length
  },
  focusAll() {
    stops = walk.start()
    looks = walk.focusAll()
    walk.take()
    return stops
  },
  isInForce: mode => stepOf(mode)?.proof() === true,
  run(mode) {
    const step = stepOf(mode)
    if (step?.style || step?.isUnstyled) restyle(step.style ?? null, step.isUnstyled ?? false)
    resetFocus()
    const failures = gate.isInForce(mode) ? [] : ['de stand was niet van kracht']
    const outcome = runChecks(new PageInMode(mode))
    if (step?.style || step?.isUnstyled) restyle(null, false)
    walks.forwards = []
    walks.backwards = []
    looks = []
    return { ...outcome, failures: [...failures, ...outcome.failures] }
  },
}

function stepOf(mode: Mode): ModeStep | undefined {
  return steps.find(one => one.mode === mode)
}

/** The page as it stands in a mode; what is dear is looked up when the first check asks for it. */
class PageInMode implements PageUnderTest {
  readonly mode: Mode
  readonly stops = stops
  readonly forwards = walks.forwards
  readonly backwards = walks.backwards
  readonly looks = looks
  readonly clickListeners = clickListeners()
  private found: readonly TextBlock[] | null = null

  constructor(mode: Mode) {
    this.mode = mode
  }

  get blocks(): readonly TextBlock[] {
    this.found ??= textBlocks()
    return this.found
  }
}

function runChecks(page: PageUnderTest): ModeOutcome {
  const due = checks.filter(check => check.modes.includes(page.mode))
  const faults: Fault[] = []
  const failures: string[] = []
  const costsMs: Record<string, number> = { layout: timed(() => document.body.getBoundingClientRect()) }
  for (const check of due) {
    costsMs[check.id] = timed(() => {
      try {
        for (const found of check.find(page)) faults.push(describe(check.id, page.mode, found))
      } catch (error) {
        failures.push(`${check.id}: ${error}`)
      }
    })
  }
  return { faults, ran: due.length - failures.length, failures, costsMs }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The elements that listen to clicks, as noted from the first moment of the page (see listen-first.ts). */
function clickListeners(): readonly Element[] {
  return (globalThis as { gateClickListeners?: readonly Element[] }).gateClickListeners ?? []
}

Object.assign(globalThis, { gate, answers })
