import { type Claim, claimLines, openLines } from './claim-lines.ts'
import type { Pass } from './draft.ts'
import { furniturePhrases } from './furniture-phrases.ts'

/** Takes out of the flow what belongs to the page or the site that carried the text, never to the text. */
export const dropPageFurniture: Pass = draft => {
  const wanted: Claim[] = []
  for (const line of openLines(draft)) {
    if (furniturePhrases.test(line.text)) wanted.push({ line: line.number, role: 'dropped', rule: 'site-phrase' })
  }
  return claimLines(draft, wanted)
}
