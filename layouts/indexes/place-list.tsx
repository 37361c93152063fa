import type { PageLink } from '../../src/site/page.ts'
import { useHref } from '../on-site.ts'

/** Places in the texts, each a link that names its text and its paragraph. One place needs no list. */
export function PlaceList({ label, places }: { label?: string; places: readonly PageLink[] }) {
  const [only, ...others] = places
  if (!only) return null
  if (others.length === 0)
    return (
      <p class="places">
        {label} <PlaceLink place={only} />
      </p>
    )
  return (
    <>
      {label && <p class="places-label">{label}</p>}
      <ul class="places">
        {places.map(place => (
          <li>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </>
  )
}

function PlaceLink({ place }: { place: PageLink }) {
  const href = useHref()
  return <a href={href(place.address)}>{place.text}</a>
}
