import { resetFocus } from './tab-walk.ts'

const added = new CSSStyleSheet()
const ownSizePx = sizeOf(document.documentElement)

/** Adds a style, or turns the page's own styles off; null and false put everything back. */
export function restyle(style: string | null, isUnstyled: boolean): void {
  document.documentElement.style.setProperty('--gate-size', `${ownSizePx}px`)
  added.replaceSync(style ?? '')
  document.adoptedStyleSheets = style === null ? [] : [added]
  for (const sheet of document.styleSheets) sheet.disabled = isUnstyled
  resetFocus()
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize)
}
