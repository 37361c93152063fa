import { type Matrix, matrixOfYears } from '../../src/site/matrix.ts'
import type { HomePage } from '../../src/site/page.ts'
import { kinds, newestYears } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceLegend } from '../components/absence-legend.tsx'
import { MatrixTable } from '../components/matrix-table.tsx'
import { PublicationCards } from '../components/publication-cards.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { YearList } from '../components/year-list.tsx'
import { useSite } from '../on-site.ts'

/** The home page: search, or choose a theme and a year. */
export function HomeView({ page }: { page: HomePage }) {
  const { site } = useSite()
  return (
    <>
      <div class="opening">
        <div>
          <h1>{page.heading}</h1>
          <p class="lead">{words.home.intro}</p>
          <TextStyle />
          <SearchForm />
        </div>
        <section aria-labelledby="stemmen_kop">
          <h2 id="stemmen_kop">{words.home.voices}</h2>
          <dl class="voices">
            {kinds.map(kind => (
              <div class={kind}>
                <dt>
                  <VoiceName kind={kind} />
                </dt>
                <dd>
                  {words.voices[kind].what} {words.voices[kind].where}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section class="block" aria-labelledby="matrix_kop">
        <h2 id="matrix_kop">{words.home.matrix}</h2>
        <ThemeMatrix matrix={page.matrix} />
        <p class="notice">{words.home.window(words.site.texts(site.publications.length))}</p>
        <OlderYears matrix={page.matrix} />
      </section>
      <section class="block" aria-labelledby="nieuw_kop">
        <h2 id="nieuw_kop">{words.home.newest}</h2>
        <PublicationCards publications={page.newest} level={3} />
      </section>
    </>
  )
}

function hasThemes({ rows }: Matrix): boolean {
  return rows.some(({ cells }) => cells.some(({ address }) => address !== null))
}

/** The newest years by theme; where no text is sorted by theme yet, all years. */
function ThemeMatrix({ matrix }: { matrix: Matrix }) {
  const { site } = useSite()
  const { newest, older } = newestYears(site)
  if (!hasThemes(matrix)) {
    return (
      <>
        <p>{words.home.unsorted}</p>
        <YearList years={[...newest, ...older]} />
      </>
    )
  }
  const shown = matrixOfYears(matrix, newest)
  const silent = shown.rows.flatMap(({ cells }) => cells.flatMap(cell => (cell.address === null ? cell.reason : [])))
  return (
    <>
      <p class="quiet">{words.home.hint}</p>
      <MatrixTable matrix={shown} />
      <AbsenceLegend reasons={silent} />
    </>
  )
}

/** The years that the table leaves out. */
function OlderYears({ matrix }: { matrix: Matrix }) {
  const { older } = newestYears(useSite().site)
  if (older.length === 0 || !hasThemes(matrix)) return null
  return (
    <>
      <h3>{words.home.olderYears}</h3>
      <YearList years={older} />
    </>
  )
}
