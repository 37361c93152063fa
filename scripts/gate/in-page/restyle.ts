const added = new CSSStyleSheet()

/** Adds a style, or turns the page's own styles off; null and false put everything back. */
export function restyle(style: string | null, isUnstyled: boolean): void {
  if (style !== null) document.documentElement.style.setProperty('--gate-size', sizeOf(document.documentElement))
  added.replaceSync(style ?? '')
  document.adoptedStyleSheets = style === null ? [] : [added]
  for (const sheet of document.styleSheets) sheet.disabled = isUnstyled
}

function sizeOf(element: Element): string {
  return getComputedStyle(element).fontSize
}
