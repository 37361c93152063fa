import type { FocusLook, TabStop } from '../../../src/gate/page-check.ts'
import { colourOf, contrast, groundOf } from './colour.ts'
import { isShown } from './visible.ts'

/** How an element looks, in the parts that can show where the keyboard stands. */
interface Look {
  readonly outline: string
  readonly shadow: string
  readonly border: string
  readonly ground: string
}

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

function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor } = style
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return {
    outline: hasOutline ? outlineColor : '',
    shadow: boxShadow === 'none' ? '' : boxShadow,
    border: `${borderWidth} ${borderColor}`,
    ground: backgroundColor,
  }
}

/** Something must appear that stands out by 3 to 1: an outline, a ring, or another ground (WCAG 2.4.7, 2.4.13). */
function showsFocus(element: Element, before: Look): boolean {
  const now = lookOf(element)
  const ground = groundOf(element.parentElement)
  if (now.outline !== '' && now.outline !== before.outline && contrast(colourOf(now.outline), ground) >= 3) return true
  if (
    now.shadow !== '' &&
    now.shadow !== before.shadow &&
    ringsIn(now.shadow).some(one => contrast(colourOf(one), ground) >= 3)
  )
    return true
  return now.ground !== before.ground && contrast(colourOf(now.ground), colourOf(before.ground)) >= 3
}

/** The colours of the rings of a box shadow that have a spread: a soft shadow is no indicator. */
function ringsIn(shadow: string): readonly string[] {
  return [...shadow.matchAll(/(rgba?\([^)]*\)|color\([^)]*\))[^,]*?0px 0px 0px [2-9]/g)].map(match => match[1] ?? '')
}

function boxesOf(element: Element): readonly DOMRect[] {
  return [...element.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0)
}

/** Whether something lies over the element: no point of its first line box may belong to another element. */
function isCovered(element: Element): boolean {
  const boxes = boxesOf(element).filter(
    box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  )
  return boxes.some(box => pointsOf(box).some(([x, y]) => isForeign(element, x, y)))
}

function isForeign(element: Element, x: number, y: number): boolean {
  const shown = document.elementFromPoint(x, y)
  if (!shown || element.contains(shown) || shown.contains(element)) return false
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
  return !label?.contains(shown)
}

function pointsOf({ left, top, right, bottom }: DOMRect): readonly (readonly [number, number])[] {
  const x = (at: number) => Math.min(Math.max(at, 0), innerWidth - 1)
  const y = (at: number) => Math.min(Math.max(at, 0), innerHeight - 1)
  const inset = Math.min(3, (bottom - top) / 4, (right - left) / 4)
  return [
    [x((left + right) / 2), y((top + bottom) / 2)],
    [x(left + inset), y(top + inset)],
    [x(right - inset), y(bottom - inset)],
  ]
}

function isInView(element: Element): boolean {
  return boxesOf(element).some(
    box => box.bottom > 1 && box.top < innerHeight - 1 && box.right > 1 && box.left < innerWidth - 1,
  )
}
