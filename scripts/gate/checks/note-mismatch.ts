import type { PageCheck } from '../../../src/gate/page-check.ts'

/** Notes and their references are one-to-one: each reference reaches a note, and each note leads back to all of them. */
export const noteMismatch: PageCheck = {
  id: 'note-mismatch',
  criteria: ['1.3.1', '2.4.4'],
  modes: ['light'],
  *find() {
    const references = [...document.querySelectorAll('a[role=doc-noteref]')]
    const backlinks = [...document.querySelectorAll('a[role=doc-backlink]')]
    for (const element of references) {
      const note = targetOf(element)
      const isLeadBack = backlinks.some(one => note?.contains(one) && targetOf(one) === element)
      if (!note || !isLeadBack) yield { element }
    }
    for (const element of backlinks) {
      const reference = targetOf(element)
      if (!reference || !targetOf(reference)?.contains(element)) yield { element }
    }
  },
}

function targetOf(link: Element): Element | null {
  return document.getElementById(decodeURIComponent((link.getAttribute('href') ?? '').replace(/^#/, '')))
}
