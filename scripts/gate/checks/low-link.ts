import type { PageCheck } from '../../../src/gate/page-check.ts'
import { targets } from '../in-page/targets.ts'
import { nearestBlock, textNodes } from '../in-page/text-blocks.ts'
import { isShown, nearestOnlySaid } from '../in-page/visible.ts'

const leastPx = 44

/** A link that is all there is in its block is 44 px high; one that has words beside it is part of a text. */
export const lowLink: PageCheck = {
  id: 'low-link',
  criteria: ['2.5.5'],
  modes: ['light', 'narrow'],
  *find() {
    const low = targets().filter(({ element, box }) => element.matches('a[href]') && box.height < leastPx - 0.5)
    if (low.length === 0) return
    const block = nearestBlock()
    const worded = blocksWithWords()
    for (const { element, box } of low) {
      if (worded.has(block(element.parentElement) ?? document.body)) continue
      yield { element, details: { size: `${Math.round(box.width)} × ${Math.round(box.height)}` } }
    }
  },
}

/** The blocks that show words of their own outside links. */
function blocksWithWords(): ReadonlySet<Element> {
  const block = nearestBlock()
  const onlySaid = nearestOnlySaid()
  const parents = textNodes()
    .filter(({ data }) => /[\p{L}\p{N}]/u.test(data))
    .flatMap(({ parentElement }) => parentElement ?? [])
    .filter(parent => !parent.closest('a[href]') && isShown(parent) && !onlySaid(parent))
  return new Set(parents.map(parent => block(parent) ?? document.body))
}
