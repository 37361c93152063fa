import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

/** With a reader's own colours, nothing keeps the site's: text, pictures and signs follow. */
export const authoredColour: PageCheck = {
  id: 'authored-colour',
  criteria: ['1.4.3', '1.4.11'],
  modes: ['forced-colours'],
  *find() {
    const system = systemColours()
    for (const element of shownElements()) {
      const style = getComputedStyle(element)
      const isSvg = element instanceof SVGGeometryElement || element instanceof SVGTextElement
      const strays = isSvg
        ? [style.fill, style.stroke].filter(one => /^(rgb|color)/.test(one) && !isSystem(one, system))
        : []
      const keeps = !isSvg && style.forcedColorAdjust === 'none'
      if (keeps || strays.length > 0) yield { element, quote: strays[0] ?? 'forced-color-adjust: none' }
    }
  },
}

function isSystem(colour: string, system: ReadonlySet<string>): boolean {
  return system.has(colour) || /, 0\)$/.test(colour)
}

/** The reader's own colours, as the browser writes them in computed styles. */
function systemColours(): ReadonlySet<string> {
  const names =
    'Canvas CanvasText LinkText VisitedText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText Mark MarkText GrayText SelectedItem SelectedItemText'
  const probe = document.createElement('span')
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const found = new Set<string>()
  for (const name of names.split(' ')) {
    probe.style.color = name
    found.add(getComputedStyle(probe).color)
  }
  probe.remove()
  return found
}
