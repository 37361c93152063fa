import type { PageCheck } from '../../../src/gate/page-check.ts'
import { blockOf } from '../in-page/text-blocks.ts'
import { isOnlySaid, shownElements } from '../in-page/visible.ts'

/** With a reader's own colours, grounds disappear: a field or button keeps a border, a link in a sentence its line. */
export const borderlessControl: PageCheck = {
  id: 'borderless-control',
  criteria: ['1.4.1', '1.4.11'],
  modes: ['forced-colours'],
  *find() {
    for (const element of shownElements(
      'button, input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea',
    )) {
      if (!isOnlySaid(element) && !hasBorder(element)) yield { element }
    }
    for (const element of shownElements('p a[href], li a[href], dd a[href], td a[href]')) {
      if (isInSentence(element) && !isUnderlined(element) && !hasBorder(element)) yield { element }
    }
  },
}

function hasBorder(element: Element): boolean {
  const { borderBottomStyle, borderBottomWidth, outlineStyle, textDecorationLine } = getComputedStyle(element)
  const isBordered = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0
  return isBordered || outlineStyle !== 'none' || textDecorationLine.includes('underline')
}

function isUnderlined(element: Element): boolean {
  return getComputedStyle(element).textDecorationLine.includes('underline') || element.matches('sup a')
}

function isInSentence(element: Element): boolean {
  const around = blockOf(element.parentElement ?? document.body)
  return (around.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 20
}
