import { claimLines } from './claim-lines.ts'
import type { Pass } from './draft.ts'
import { findColophon } from './find-colophon.ts'
import { findPageNumbers } from './find-page-numbers.ts'
import { findRunningHeads } from './find-running-heads.ts'
import { findSiteLines } from './find-site-lines.ts'

/** Takes out of the flow what belongs to the page or the site that carried the text, never to the text. */
export const dropPageFurniture: Pass = draft =>
  [findSiteLines, findPageNumbers, findRunningHeads, findColophon].reduce((read, find) => {
    const { rule, lines } = find(read)
    return claimLines(
      read,
      lines.map(line => ({ line, role: 'dropped', rule }) as const),
    )
  }, draft)
