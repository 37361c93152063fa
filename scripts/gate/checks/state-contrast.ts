import type { Found, PageCheck } from '../../../src/gate/page-check.ts'
import { type Colour, textContrast } from '../in-page/colour.ts'
import { inEachState } from '../in-page/forced-state.ts'
import { textNodes } from '../in-page/text-blocks.ts'
import { isShown, nearestOnlySaid } from '../in-page/visible.ts'

/** Text stands out by 7 to 1 (4.5 when it is large) also when it is hovered, focused, pressed or visited. */
export const stateContrast: PageCheck = {
  id: 'state-contrast',
  criteria: ['1.4.3', '1.4.6'],
  modes: ['light', 'dark'],
  *find() {
    const holders = textHolders()
    const faint = inEachState(({ state, nearestConcerned }) => {
      const onlySaid = nearestOnlySaid()
      const grounds = new Map<Element, Colour>()
      return holders.flatMap((element): readonly (Found & { readonly state: string })[] => {
        if (!nearestConcerned(element) || !isShown(element) || onlySaid(element)) return []
        const { ratio, least } = textContrast(element, grounds)
        return ratio < least - 0.005 ? [{ element, state, details: { ratio: ratio.toFixed(2), least } }] : []
      })
    })
    for (const [element, same] of Map.groupBy(faint, one => one.element)) {
      yield { element, details: { ...same[0]?.details, states: same.map(one => one.state).join(', ') } }
    }
  },
}

/** The elements that hold words of their own, but for controls that are switched off. */
function textHolders(): readonly Element[] {
  const holders = new Set(textNodes().flatMap(node => node.parentElement ?? []))
  return [...holders].filter(element => element.closest(':disabled, script, style, template, noscript') === null)
}
