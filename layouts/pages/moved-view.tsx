import { absoluteUrl } from '../../src/site/address.ts'
import type { MovedPage } from '../../src/site/page.ts'
import { movedWords } from '../../src/site/redirect-words.ts'
import { TextStyle } from '../components/text-style.tsx'
import { useHref, useSite } from '../on-site.ts'

/** A page that leads on by itself (`meta refresh` in its head) and by a link. */
export function MovedView({ page }: { page: MovedPage }) {
  const { site } = useSite()
  const href = useHref()
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <TextStyle />
      <p>
        <a href={href(page.to)}>{movedWords.link(absoluteUrl(site, page.to))}</a>
      </p>
    </div>
  )
}
