import type { ComponentChildren } from 'preact'
import type { Kind } from '../../src/document/publication.ts'
import { BarPattern, patternFill } from './bar-pattern.tsx'
import { type Bar, barsOf } from './length-scale.ts'

/** One bar: what it is of, how long it is, and the figure in words. Without a `value` the words say why. */
export interface PanelBar {
  readonly label: string
  readonly value: number | null
  readonly text: string
}

/**
 * A small chart; `domain` are the values that its scale must hold, when more than its own. The bars of a voice have its
 * pattern; those of no voice are solid.
 */
export interface Panel {
  readonly title: ComponentChildren
  readonly kind: Kind | null
  readonly bars: readonly PanelBar[]
  readonly domain?: readonly number[]
}

interface BarPanelsProps {
  readonly id: string
  /** What the chart shows, and where the same figures stand as a table. */
  readonly name: string
  readonly panels: readonly Panel[]
}

/**
 * Small bar charts side by side. Labels and figures are text of the page and bars are parts of the width, so that a
 * chart grows with the letters of the reader and fits any screen. One picture for a screen reader: its name says all.
 */
export function BarPanels({ id, name, panels }: BarPanelsProps) {
  const kinds = [...new Set(panels.map(({ kind }) => kind))].filter(kind => kind !== null)
  return (
    <div class="panels" role="img" aria-label={name}>
      <div class="panels-row" aria-hidden="true">
        {kinds.map(kind => (
          <BarPattern id={id} kind={kind} />
        ))}
        {panels.map(panel => (
          <PanelView id={id} panel={panel} />
        ))}
      </div>
    </div>
  )
}

function PanelView({ id, panel: { title, kind, bars, domain } }: { id: string; panel: Panel }) {
  const values = bars.map(({ value }) => value ?? 0)
  const drawn = barsOf(values, domain ?? values)
  const fill = kind === null ? 'currentColor' : patternFill(id, kind)
  return (
    <div class={kind === null ? 'panel' : `panel ${kind}`}>
      <p class="panel-title">{title}</p>
      {bars.map((bar, index) => (
        <p class="panel-bar">
          <span>{bar.label}</span>
          {bar.value !== null && <BarShape bar={drawn[index]} fill={fill} />}
          <span class={bar.value === null ? 'why' : undefined}>{bar.text}</span>
        </p>
      ))}
    </div>
  )
}

function BarShape({ bar, fill }: { bar: Bar | undefined; fill: string }) {
  if (!bar) return null
  return (
    <svg width="160" height="16" aria-hidden="true" focusable="false">
      <rect
        x={`${bar.start}%`}
        width={`${bar.length}%`}
        height="100%"
        fill={fill}
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  )
}
