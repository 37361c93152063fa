import type { PageCheck } from '../../../src/gate/page-check.ts'
import { nameOf } from '../in-page/name-of.ts'
import { shownElements } from '../in-page/visible.ts'

/** Links that are called the same lead to the same place. */
export const sameNameOtherTarget: PageCheck = {
  id: 'same-name-other-target',
  criteria: ['2.4.9', '3.2.4'],
  modes: ['light'],
  *find() {
    const first = new Map<string, string>()
    for (const element of shownElements('a[href]') as readonly HTMLAnchorElement[]) {
      const name = nameOf(element).toLowerCase()
      const known = first.get(name)
      if (known !== undefined && known !== element.href)
        yield { element, quote: nameOf(element), details: { other: known } }
      else first.set(name, element.href)
    }
  },
}
