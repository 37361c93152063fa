/** The name that a link, button or picture is known by, near enough for comparing: label, alternative text or words. */
export function nameOf(element: Element): string {
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap(id => document.getElementById(id)?.textContent ?? [])
    .join(' ')
  const label = labelled || element.getAttribute('aria-label') || wordsIn(element)
  return label.replace(/\s+/g, ' ').trim()
}

function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
  const label = node.getAttribute('aria-label') ?? (node.tagName === 'IMG' ? node.getAttribute('alt') : null)
  return label ?? [...node.childNodes].map(wordsIn).join('')
}
