import type { PageCheck } from '../../../src/gate/page-check.ts'
import { nameOf } from '../in-page/name-of.ts'

const vague = new Set([
  'hier',
  'klik hier',
  'lees meer',
  'lees verder',
  'meer',
  'meer lezen',
  'meer informatie',
  'verder',
  'link',
  'deze link',
  'deze pagina',
  'download',
  'downloaden',
  'bekijk',
  'ga naar',
  'volgende',
  'vorige',
  'terug',
  'details',
  'info',
  'pagina',
  'click here',
  'here',
  'more',
  'read more',
])
const bareSign = /^[\d\W]*$/

/** A link says where it leads, without the words around it. */
export const vagueLink: PageCheck = {
  id: 'vague-link',
  criteria: ['2.4.4', '2.4.9'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll('a[href]')) {
      const name = nameOf(element)
        .toLowerCase()
        .replace(/[.…!»→]+$/, '')
        .trim()
      // A year is a subject of its own here: what was promised and done in it.
      const isYear = /^(18|19|20|21)\d\d$/.test(name)
      if (vague.has(name) || (bareSign.test(name) && !isYear)) yield { element, quote: nameOf(element) }
    }
  },
}
