import { yearAddress } from '../../src/site/address.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

/** Links to the pages of some years. */
export function YearList({ years }: { years: readonly number[] }) {
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
