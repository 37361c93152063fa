import type { PageCheck } from '../../../src/gate/page-check.ts'

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]'

/** A page has one main heading. */
export const mainHeading: PageCheck = {
  id: 'not-one-main-heading',
  criteria: ['1.3.1', '2.4.6'],
  modes: ['light', 'no-script'],
  *find() {
    const [first, ...others] = document.querySelectorAll('h1')
    if (!first) yield { element: document.body, quote: '' }
    for (const element of others) yield { element }
  },
}

/** A heading is at most one level deeper than the one before it. */
export const skippedLevel: PageCheck = {
  id: 'page-heading-skipped',
  criteria: ['1.3.1', '2.4.10'],
  modes: ['light'],
  *find() {
    let above = 0
    for (const element of document.querySelectorAll(headings)) {
      const level = Number(element.getAttribute('aria-level') ?? element.tagName.slice(1))
      if (level > above + 1) yield { element, details: { level, above } }
      above = level
    }
  },
}

/** A heading has words. */
export const emptyHeading: PageCheck = {
  id: 'page-heading-empty',
  criteria: ['2.4.6'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll(headings)) {
      if (element.textContent?.trim() === '' && !element.querySelector('[aria-label], [alt]')) yield { element }
    }
  },
}
