import type { PageLink } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

/** The ways to the same in other years; nothing when there are none. */
export function OtherYears({ links }: { links: readonly (PageLink | null)[] }) {
  const href = useHref()
  const own = links.filter(link => link !== null)
  if (own.length === 0) return null
  return (
    <nav aria-label={words.yearTheme.otherYears}>
      <ul class="years">
        {own.map(({ text, address }) => (
          <li>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
