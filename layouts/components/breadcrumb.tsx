import { words } from '../../src/site/words.ts'
import { useHref, useSite } from '../on-site.ts'

/** The way from the home page to this page. */
export function Breadcrumb() {
  const { page } = useSite()
  const href = useHref()
  const last = page.breadcrumb.length - 1
  return (
    <nav class="breadcrumb" aria-label={words.site.breadcrumb}>
      <ol>
        {page.breadcrumb.map(({ text, address }, index) => (
          <li>
            <a href={href(address)} aria-current={index === last ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
