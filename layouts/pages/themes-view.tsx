import { themeAddress } from '../../src/site/address.ts'
import type { MatrixCell, MatrixRow } from '../../src/site/matrix.ts'
import type { ThemesPage } from '../../src/site/page.ts'
import { mostYears } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { TextStyle } from '../components/text-style.tsx'
import { useHref } from '../on-site.ts'

/** All themes, each with the newest years in which something is said about it. */
export function ThemesView({ page }: { page: ThemesPage }) {
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <p class="lead">{words.themes.intro}</p>
        <ul class="cards two">
          {page.rows.map(row => (
            <ThemeItem row={row} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function ThemeItem({ row: { theme, cells } }: { row: MatrixRow }) {
  const href = useHref()
  const spoken = cells.filter((cell): cell is Extract<MatrixCell, { address: string }> => cell.address !== null)
  return (
    <li>
      <h2 id={`thema_${theme.slug}`}>
        <a href={href(themeAddress(theme.slug))}>{theme.name}</a>
      </h2>
      <p>{theme.description}</p>
      {spoken.length === 0 ? (
        <p class="quiet">{words.themes.none}</p>
      ) : (
        <ul class="years">
          {spoken
            .toReversed()
            .slice(0, mostYears)
            .map(({ year, address }) => (
              <li>
                <a
                  id={`${theme.slug}_${year}`}
                  class="chip"
                  href={href(address)}
                  aria-labelledby={`thema_${theme.slug} ${theme.slug}_${year}`}
                >
                  {year}
                </a>
              </li>
            ))}
        </ul>
      )}
    </li>
  )
}
