import type { ComponentChildren } from 'preact'

interface WideRegionProps {
  readonly labelledBy: string
  readonly children: ComponentChildren
}

/** A named place that scrolls sideways; who scrolls by keyboard can reach it (WCAG 2.1.1). */
export function WideRegion({ labelledBy, children }: WideRegionProps) {
  return (
    <section class="wide" aria-labelledby={labelledBy} tabindex={0}>
      {children}
    </section>
  )
}
