import type { JSX } from 'preact'
import type { Kind } from '../../src/document/publication.ts'

/** Open stripes for what is promised, solid for what is done, dots for what is answered: like the shapes of the voices. */
const patterns: Record<Kind, JSX.Element> = {
  budget: <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke="currentColor" stroke-width="2" />,
  report: <path d="M0 0h8v8H0z" fill="currentColor" />,
  reaction: (
    <>
      <circle cx="2" cy="2" r="1.4" fill="currentColor" />
      <circle cx="6" cy="6" r="1.4" fill="currentColor" />
    </>
  ),
}

/** The filling of the bars of one voice in one chart; `id` is the chart's. */
export function BarPattern({ id, kind }: { id: string; kind: Kind }) {
  return (
    <svg class={`bar-pattern ${kind}`} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={patternId(id, kind)} width="8" height="8" patternUnits="userSpaceOnUse">
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
