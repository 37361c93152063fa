import type { Mode } from '../../src/gate/mode.ts'

/** How a page is tested in one mode, on a load that others may share. */
export interface ModeStep {
  readonly mode: Mode
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly media?: Media
  /** A style added to the page. */
  readonly style?: string
  /** Whether the page's own style sheets are off. */
  readonly isUnstyled?: boolean
  readonly axe?: boolean
  readonly walks?: readonly ('forwards' | 'backwards')[]
  /** Whether every stop gets the focus without a key: a walk in another mode met them all, here only the look counts. */
  readonly looksAtFocus?: boolean
  /** Runs in the page: whether the mode is in force. */
  readonly proof: () => boolean
}

export interface Media {
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly media?: 'screen' | 'print'
}

/** One load of a page, at the top of it, and the modes that are tested on it in turn. */
export interface PageLoad {
  readonly hasScript: boolean
  readonly steps: readonly ModeStep[]
}

const wide = { width: 1280, height: 720 }
const light: Media = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen' }
const bothWays = ['forwards', 'backwards'] as const

/** The spacing a reader may set (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Text at twice its size and nothing else (WCAG 1.4.4). */
const doubledText = 'html { font-size: calc(2 * var(--gate-size)) !important }'

/** A4 between margins of 2 cm, at 96 px an inch. */
const paper = { width: 643, height: 972 }

/**
 * Every load of a page. axe comes first, in each mode that asks for it, while nothing has been scrolled or focused:
 * that would hide faults from it.
 */
export const pageLoads: readonly PageLoad[] = [
  {
    hasScript: true,
    // Other media first, then other text, then other widths: the page is laid out anew no more often than it must.
    steps: [
      {
        mode: 'light',
        axe: true,
        walks: bothWays,
        proof: () =>
          matchMedia('(prefers-color-scheme: light) and (forced-colors: none)').matches && innerWidth === 1280,
      },
      {
        mode: 'dark',
        media: { ...light, colorScheme: 'dark' },
        axe: true,
        looksAtFocus: true,
        proof: () => matchMedia('(prefers-color-scheme: dark)').matches,
      },
      {
        mode: 'forced-colours',
        media: { ...light, forcedColors: 'active' },
        looksAtFocus: true,
        proof: () => matchMedia('(forced-colors: active)').matches,
      },
      {
        mode: 'reduced-motion',
        media: { ...light, reducedMotion: 'reduce' },
        proof: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
      { mode: 'text-200', style: doubledText, proof: isDoubled },
      { mode: 'text-spacing', style: spacing, proof: () => getComputedStyle(document.body).letterSpacing !== 'normal' },
      { mode: 'no-style', isUnstyled: true, proof: () => [...document.styleSheets].every(sheet => sheet.disabled) },
      { mode: 'zoom-200', viewport: { width: 640, height: 360 }, proof: () => innerWidth === 640 },
      { mode: 'print', viewport: paper, media: { ...light, media: 'print' }, proof: () => matchMedia('print').matches },
    ],
  },
  {
    hasScript: true,
    steps: [
      { mode: 'narrow', viewport: { width: 320, height: 256 }, walks: bothWays, proof: () => innerWidth === 320 },
      { mode: 'zoom-400', viewport: { width: 320, height: 180 }, proof: () => innerHeight === 180 },
    ],
  },
  { hasScript: false, steps: [{ mode: 'no-script', proof: () => true }] },
]

/** What holds in a step that says nothing else. */
export const plain = { viewport: wide, media: light }

function isDoubled(): boolean {
  const { fontSize } = getComputedStyle(document.documentElement)
  const own = document.documentElement.style.getPropertyValue('--gate-size')
  return Math.abs(Number.parseFloat(fontSize) - 2 * Number.parseFloat(own)) < 0.1
}
