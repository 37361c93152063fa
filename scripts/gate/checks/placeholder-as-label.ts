import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

const fields = 'input:not([type=hidden], [type=submit], [type=button]), select, textarea'

/** A field has a label that stays in sight. */
export const placeholderAsLabel: PageCheck = {
  id: 'field-without-label',
  criteria: ['3.3.2', '1.3.1'],
  modes: ['light', 'narrow'],
  *find() {
    for (const element of shownElements(fields) as readonly HTMLInputElement[]) {
      const labels = [...(element.labels ?? [])].filter(label => label.checkVisibility() && label.textContent?.trim())
      if (labels.length === 0) yield { element, quote: element.placeholder ?? '' }
    }
  },
}
