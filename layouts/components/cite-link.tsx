import { citeWords } from '../../src/site/cite-words.ts'
import { useCopy } from '../copy.ts'
import { useHref } from '../on-site.ts'

/** The one control of a section for citing it: a link to its references, which a script shows on the page itself. */
export function CiteLink({ id }: { id: string | undefined }) {
  const { citeLinks } = useCopy()
  const href = useHref()
  const link = id === undefined ? undefined : citeLinks.get(id)
  if (!link) return null
  return (
    <p class="cite" data-toegevoegd="" data-alleen-scherm="">
      <a href={href(link.address)} aria-label={citeWords.name(link.name)}>
        {citeWords.link}
      </a>
    </p>
  )
}
