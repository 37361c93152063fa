import type { Publication } from '../document/publication.ts'
import type { SiteFrame } from './site.ts'

type Among = Pick<SiteFrame, 'publications'>

/** What is made of a text, once for as long as it stands among the same texts: their labels depend on each other. */
export function oncePerText<T>(
  make: (site: Among, publication: Publication) => T,
): (site: Among, publication: Publication) => T {
  const known = new WeakMap<Publication, { readonly among: SiteFrame['publications']; readonly made: T }>()
  return (site, publication) => {
    const before = known.get(publication)
    if (before?.among === site.publications) return before.made
    const made = make(site, publication)
    known.set(publication, { among: site.publications, made })
    return made
  }
}
