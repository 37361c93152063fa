import type { FocusLook, TabStop } from '../../../src/gate/page-check.ts'
import { isCovered, isInView } from './covered.ts'
import { type Look, lookOf, showsFocus } from './focus-look.ts'
import { isShown } from './visible.ts'

/** What the keyboard can be put on, as a selector. */
export const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]'

const behindAll = 'gate-behind-all'
const pauseMs = 10

/** The elements a Tab key should stop at, in document order. A group of radio buttons is one stop. */
export function tabStops(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(focusable)].filter(one => {
    if (one.tabIndex < 0 || !isShown(one) || one.matches(':disabled, [type=hidden]') || one.closest('[inert]'))
      return false
    return !(one instanceof HTMLInputElement && one.type === 'radio') || isRadioStop(one)
  })
}

/** Watches a walk with the keyboard: `start` before the first key, `take` after the last one. */
export class TabWalk {
  private stops: TabStop[] = []
  private readonly before = new Map<Element, Look>()
  private lastKeyMs = 0
  /** Whether a key has come since the last look at where the keyboard stands. */
  private isMoved = false

  start(): number {
    const stops = tabStops()
    this.before.clear()
    for (const stop of stops) this.before.set(stop, lookOf(stop))
    this.stops = []
    this.isMoved = false
    addEventListener('keydown', this.onKey, { capture: true })
    return stops.length
  }

  /** How many stops were met, once all were or no key has come for a while: a busy browser can be late with keys. */
  async settled(stops: number, patienceMs: number): Promise<number> {
    const start = performance.now()
    this.look()
    while (this.met() < stops && performance.now() - Math.max(start, this.lastKeyMs) < patienceMs) {
      await new Promise(resolve => setTimeout(resolve, pauseMs))
      this.look()
    }
    return this.met()
  }

  /** The stops as they look with the focus, given without a key. The browser shows it as it does for a key. */
  focusAll(): readonly FocusLook[] {
    return tabStops().flatMap(stop => {
      stop.focus({ preventScroll: true })
      return document.activeElement === stop ? [{ element: stop, isVisible: this.isSeenAt(stop) }] : []
    })
  }

  met(): number {
    return new Set(this.stops.map(stop => stop.element)).size
  }

  take(): readonly TabStop[] {
    removeEventListener('keydown', this.onKey, { capture: true })
    return this.stops
  }

  /** A key moves the keyboard once everybody has heard of it: each key shows where the one before it led. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    this.look()
    this.isMoved = true
    this.lastKeyMs = performance.now()
  }

  private look(): void {
    const element = document.activeElement
    const isStop = element && element !== document.body && element.localName !== behindAll
    if (this.isMoved && isStop) this.stops.push(this.stopAt(element))
    this.isMoved = false
  }

  private stopAt(element: Element): TabStop {
    return { element, isCovered: isCovered(element), isInView: isInView(element), isVisible: this.isSeenAt(element) }
  }

  private isSeenAt(element: Element): boolean {
    const before = this.before.get(element)
    return before === undefined || showsFocus(element, before)
  }
}

/** Puts the keyboard back where it stands on a fresh page. */
export function resetFocus(): void {
  const start = document.body
  start.tabIndex = -1
  start.focus({ preventScroll: true })
  start.blur()
  start.removeAttribute('tabindex')
  scrollTo(0, 0)
}

/**
 * Puts the keyboard behind the last stop, on a mark that is gone as soon as the keyboard leaves it: from nowhere,
 * Shift+Tab leaves the page first, and it is up to the browser when it comes back.
 */
export function focusBehindAll(): void {
  const mark = document.body.appendChild(document.createElement(behindAll))
  mark.tabIndex = -1
  mark.style.position = 'fixed'
  mark.addEventListener('blur', () => setTimeout(() => mark.remove()), { once: true })
  mark.focus({ preventScroll: true })
}

function isRadioStop(input: HTMLInputElement): boolean {
  const group = [
    ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(input.name)}"]`),
  ].filter(one => one.form === input.form && !one.disabled)
  return input === (group.find(one => one.checked) ?? group[0])
}
