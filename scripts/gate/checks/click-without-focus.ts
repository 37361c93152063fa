import type { PageCheck } from '../../../src/gate/page-check.ts'

const usable = 'a[href], button, input, select, textarea, summary, label, [tabindex="0"]'

/** What answers to a click answers to the keyboard too. */
export const clickWithoutFocus: PageCheck = {
  id: 'click-without-focus',
  criteria: ['2.1.1', '2.1.3'],
  modes: ['light'],
  *find({ clickListeners }) {
    for (const element of new Set([...clickListeners, ...document.querySelectorAll('[onclick]')])) {
      if (element.isConnected && !element.matches(usable) && !element.querySelector(usable)) yield { element }
    }
  },
}
