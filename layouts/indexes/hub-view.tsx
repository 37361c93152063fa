import type { HubPage, IndexLink } from '../../src/site/indexes/index-page.ts'
import { useHref } from '../on-site.ts'
import { IndexSheet } from './index-sheet.tsx'

/** The list of all indexes. */
export function HubView({ page }: { page: HubPage }) {
  return (
    <IndexSheet page={page}>
      <IndexCards links={page.links} />
    </IndexSheet>
  )
}

/** Indexes to choose from, each with what it holds and how much. */
export function IndexCards({ links }: { links: readonly IndexLink[] }) {
  const href = useHref()
  return (
    <ul class="cards">
      {links.map(({ text, address, description, count }) => (
        <li>
          <h2>
            <a href={href(address)}>{text}</a>
          </h2>
          <p>{description}</p>
          <p class="quiet">{count}</p>
        </li>
      ))}
    </ul>
  )
}
