import type { Mode } from './mode.ts'

/** One thing that is wrong on a page: the element, and what a message needs besides. */
export interface Found {
  readonly element: Element
  readonly quote?: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** How an element looked while it had the focus. */
export interface FocusLook {
  readonly element: Element
  /** Whether anything showed that the keyboard stands here. */
  readonly isVisible: boolean
}

/** One stop of a walk with the Tab key, as it looked at that moment. */
export interface TabStop extends FocusLook {
  /** Whether the middle and the corners of the element were what the reader sees there. */
  readonly isCovered: boolean
  readonly isInView: boolean
}

/** A block of running text: the element that holds it, its own words, and where its lines stand. */
export interface TextBlock {
  readonly element: Element
  readonly text: string
  readonly rects: readonly DOMRect[]
  /** The box around all its lines. */
  readonly box: DOMRect
}

/** What a check can look at besides the document itself. */
export interface PageUnderTest {
  readonly mode: Mode
  /** The walks with Tab, and with Shift+Tab from the end; empty in modes without walks. */
  readonly forwards: readonly TabStop[]
  readonly backwards: readonly TabStop[]
  /** How every stop looks with the focus, in modes where it is given without a walk. */
  readonly looks: readonly FocusLook[]
  /** How many stops the document has, and whether each walk came to its end. */
  readonly stops: number
  /** The text of the page, as it stands in this mode; looked up once. */
  readonly blocks: readonly TextBlock[]
  /** The elements that listen to clicks. */
  readonly clickListeners: readonly Element[]
}

/** A check of our own: data, and a function that runs in the page. The id and the criteria are permanent. */
export interface PageCheck {
  readonly id: string
  /** The WCAG 2.2 criteria it is about (`1.4.10`). */
  readonly criteria: readonly string[]
  readonly modes: readonly Mode[]
  find(page: PageUnderTest): Iterable<Found>
}
