import type { JSX } from 'preact'
import type { Kind } from '../../src/document/publication.ts'

/** Open stripes for what is promised, solid for what is done, dots for what is answered: like the shapes of the voices. */
const patterns: Record<Kind, JSX.Element> = {
  budget: <path d="M-2 10 10-2M2 14 14 2" stroke="currentColor" stroke-width="2.4" />,
  report: <path d="M0 0h12v12H0z" fill="currentColor" />,
  reaction: (
    <>
      <circle cx="3" cy="3" r="1.9" fill="currentColor" />
      <circle cx="9" cy="9" r="1.9" fill="currentColor" />
    </>
  ),
}

/** The filling of the bars of one voice in one chart; `id` is the chart's. */
export function BarPattern({ id, kind }: { id: string; kind: Kind }) {
  return (
    <svg class={`bar-pattern ${kind}`} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={patternId(id, kind)} width="12" height="12" patternUnits="userSpaceOnUse">
          {patterns[kind]}
        </pattern>
      </defs>
    </svg>
  )
}

/** What a bar is filled with. */
export function patternFill(id: string, kind: Kind): string {
  return `url(#${patternId(id, kind)})`
}

function patternId(id: string, kind: Kind): string {
  return `${id}_vulling_${kind}`
}
