import type { PageLink } from '../../src/site/page.ts'
import { useHref } from '../on-site.ts'

/** The ways to the same in other years; nothing when there are none. */
export function OtherYears({ label, links }: { label: string; links: readonly (PageLink | null)[] }) {
  const href = useHref()
  const own = links.filter(link => link !== null)
  if (own.length === 0) return null
  return (
    <nav aria-label={label}>
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
