import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

/** Who asks for less motion gets none. */
export const motion: PageCheck = {
  id: 'motion-despite-preference',
  criteria: ['2.3.3', '2.2.2'],
  modes: ['reduced-motion'],
  *find() {
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth')
      yield { element: document.documentElement, quote: 'scroll-behavior: smooth' }
    for (const element of shownElements()) {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element)
      const isAnimated = animationName !== 'none' && lasts(animationDuration)
      if (isAnimated) yield { element, quote: `animation: ${animationName}` }
      else if (lasts(transitionDuration)) yield { element, quote: `transition: ${transitionDuration}` }
      else if (scrollBehavior === 'smooth') yield { element, quote: 'scroll-behavior: smooth' }
    }
  },
}

function lasts(durations: string): boolean {
  return durations.split(',').some(one => Number.parseFloat(one) > 0.01)
}
