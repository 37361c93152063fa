import { colourOf, contrast, groundOf } from './colour.ts'

/** Proofs for what axe leaves open, each about one element. */
export const answers = {
  isNoteSign(element: Element): boolean {
    const sign = element.textContent?.trim() ?? ''
    return /^[*†‡]+$/.test(sign) && element.getAttribute('aria-label')?.split(' ').includes(sign) === true
  },
  hasKnownContrast(element: Element): boolean {
    const isSign = [...(element.textContent?.trim() ?? '')].length <= 2
    const isInScroller = element.closest('[tabindex="0"]:is([aria-label], [aria-labelledby])') !== null
    return (isSign || isInScroller) && contrast(colourOf(getComputedStyle(element).color), groundOf(element)) >= 7
  },
}
