import type { ComponentChildren } from 'preact'

interface WideRegionProps {
  readonly labelledBy: string
  readonly children: ComponentChildren
}

/** A named place that scrolls sideways; who scrolls by keyboard can reach it (WCAG 2.1.1). A region by its role, so that it is no part of the outline. */
export function WideRegion({ labelledBy, children }: WideRegionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be in the outline of the text
    <div class="wide" role="region" aria-labelledby={labelledBy} tabindex={0}>
      {children}
    </div>
  )
}
