import type { Found, PageCheck } from '../../../src/gate/page-check.ts'
import { textContrast } from '../in-page/colour.ts'
import { inEachState } from '../in-page/forced-state.ts'
import { isOnlySaid, isShown } from '../in-page/visible.ts'

/** Text stands out by 7 to 1 (4.5 when it is large) also when it is hovered, focused, pressed or visited. */
export const stateContrast: PageCheck = {
  id: 'state-contrast',
  criteria: ['1.4.3', '1.4.6'],
  modes: ['light', 'dark'],
  *find() {
    const holders = textHolders()
    const faint = inEachState(({ state, isConcerned }) =>
      holders.filter(isConcerned).flatMap((element): readonly (Found & { readonly state: string })[] => {
        if (!isShown(element) || isOnlySaid(element)) return []
        const { ratio, least } = textContrast(element)
        return ratio < least - 0.005 ? [{ element, state, details: { ratio: ratio.toFixed(2), least } }] : []
      }),
    )
    for (const [element, same] of Map.groupBy(faint, one => one.element)) {
      yield { element, details: { ...same[0]?.details, states: same.map(one => one.state).join(', ') } }
    }
  },
}

/** The elements that hold words of their own, but for controls that are switched off. */
function textHolders(): readonly Element[] {
  const holders = new Set<Element>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement && node.data.trim() !== '') holders.add(node.parentElement)
  }
  return [...holders].filter(element => element.closest(':disabled, script, style, template, noscript') === null)
}
