import type { Theme } from '../../src/document/publication.ts'
import { themeAddress, yearAddress } from '../../src/site/address.ts'
import { searchWords } from '../../src/site/search-words.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

interface BrowseProps {
  readonly years: readonly number[]
  readonly themes: readonly Theme[]
}

/** The ways to every text without searching. */
export function BrowseLinks({ years, themes }: BrowseProps) {
  const href = useHref()
  return (
    <section aria-labelledby="kies_kop" class="browse">
      <h2 id="kies_kop">{searchWords.browse}</h2>
      <h3>{searchWords.byTheme}</h3>
      <ul>
        {themes.map(({ slug, name }) => (
          <li>
            <a href={href(themeAddress(slug))}>{words.theme.title(name)}</a>
          </li>
        ))}
      </ul>
      <h3>{searchWords.byYear}</h3>
      <ul>
        {years.map(year => (
          <li>
            <a href={href(yearAddress(year))}>{words.year.title(year)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
