import { yearAddress } from '../../src/site/address.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

/** Links to the pages of some years; nothing when there are none. */
export function YearList({ years }: { years: readonly number[] }) {
  if (years.length === 0) return null
  return (
    <ul class="years">
      <YearItems years={years} />
    </ul>
  )
}

/** The items of a list of years. */
export function YearItems({ years }: { years: readonly number[] }) {
  const href = useHref()
  return years.map(year => (
    <li>
      <a href={href(yearAddress(year))}>{words.year.title(year)}</a>
    </li>
  ))
}
