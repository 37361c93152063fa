import type { Fault } from '../../../src/gate/fault.ts'
import type { Mode } from '../../../src/gate/mode.ts'
import type { PageUnderTest, TabStop } from '../../../src/gate/page-check.ts'
import { checks } from '../checks.ts'
import { answers } from './answers.ts'
import { describe } from './describe.ts'
import { focusBehindAll, resetFocus, TabWalk } from './tab-walk.ts'

/** What the checks of one mode made of the page. */
export interface ModeOutcome {
  readonly faults: readonly Fault[]
  /** How many checks ran to their end. */
  readonly ran: number
  /** Checks that threw: the page was not tested whole. */
  readonly failures: readonly string[]
}

/** What stands in the page under test, for the driver to call. */
export interface GateInPage {
  /** Puts the keyboard before everything, or behind everything for a walk backwards; gives the number of stops. */
  startWalk(direction: 'forwards' | 'backwards'): number
  /** How many different stops the walk has met so far. */
  walked(): number
  endWalk(direction: 'forwards' | 'backwards'): number
  run(mode: Mode): ModeOutcome
  /** Adds a style, or turns the page's own styles off; null and false put everything back. */
  restyle(style: string | null, isUnstyled: boolean): void
  isDoubled(): boolean
}

const walk = new TabWalk()
const walks: Record<'forwards' | 'backwards', readonly TabStop[]> = { forwards: [], backwards: [] }
let stops = 0
let hasWalked = false
const added = new CSSStyleSheet()
const ownSize = sizeOf(document.documentElement)

const gate: GateInPage = {
  startWalk(direction) {
    // On a fresh page the keyboard starts before everything, also before what has a tabindex of its own.
    if (hasWalked) resetFocus()
    hasWalked = true
    stops = walk.start()
    if (direction === 'backwards') focusBehindAll()
    return stops
  },
  walked: () => walk.met(),
  endWalk(direction) {
    walks[direction] = walk.take()
    return walks[direction].length
  },
  restyle(style, isUnstyled) {
    document.documentElement.style.setProperty('--gate-size', `${ownSize}px`)
    added.replaceSync(style ?? '')
    document.adoptedStyleSheets = style === null ? [] : [added]
    for (const sheet of document.styleSheets) sheet.disabled = isUnstyled
    resetFocus()
  },
  isDoubled: () => Math.abs(sizeOf(document.documentElement) - 2 * ownSize) < 0.1,
  run(mode) {
    resetFocus()
    const page: PageUnderTest = { mode, stops, ...walks, clickListeners: clickListeners() }
    const due = checks.filter(check => check.modes.includes(mode))
    const faults: Fault[] = []
    const failures: string[] = []
    for (const check of due) {
      try {
        for (const found of check.find(page)) faults.push(describe(check.id, mode, found))
      } catch (error) {
        failures.push(`${check.id}: ${error}`)
      }
    }
    walks.forwards = []
    walks.backwards = []
    return { faults, ran: due.length - failures.length, failures }
  },
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize)
}

/** The elements that listen to clicks, as noted from the first moment of the page (see listen-first.ts). */
function clickListeners(): readonly Element[] {
  return (globalThis as { gateClickListeners?: readonly Element[] }).gateClickListeners ?? []
}

Object.assign(globalThis, { gate, answers })
