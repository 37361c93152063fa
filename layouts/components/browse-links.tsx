import type { Theme } from '../../src/document/publication.ts'
import { themeAddress } from '../../src/site/address.ts'
import { indexWords } from '../../src/site/index-words.ts'
import type { SearchPage } from '../../src/site/page.ts'
import { searchWords } from '../../src/site/search-words.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'
import { YearList } from './year-list.tsx'

interface BrowseProps {
  readonly years: readonly number[]
  readonly themes: readonly Theme[]
  readonly contents?: SearchPage['contents']
}

/** The ways to every text without searching: by theme, by year, and the contents of the whole site. */
export function BrowseLinks({ years, themes, contents = [] }: BrowseProps) {
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
      <YearList years={years.toReversed()} />
      <h3>
        <a href={href('/overzichten/')}>{indexWords.hub.title}</a>
      </h3>
      <p>{searchWords.indexes}</p>
      {contents.length > 0 && <Contents of={contents} />}
    </section>
  )
}

function Contents({ of }: { of: SearchPage['contents'] }) {
  const href = useHref()
  return (
    <>
      <h3>{searchWords.byText}</h3>
      {of.map(({ publication, chapters }) => (
        <>
          <h4>
            <a href={href(publication.address)}>{publication.text}</a>
          </h4>
          <ul>
            {chapters.map(({ text, address }) => (
              <li>
                <a href={href(address)}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
