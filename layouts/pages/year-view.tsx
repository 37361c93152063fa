import type { Kind, PublicationName } from '../../src/document/publication.ts'
import type { YearPage } from '../../src/site/page.ts'
import { kinds } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceLegend } from '../components/absence-legend.tsx'
import { AbsenceNotice } from '../components/absence-notice.tsx'
import { VoiceCounts } from '../components/matrix-table.tsx'
import { OtherYears } from '../components/other-years.tsx'
import { PublicationCards } from '../components/publication-cards.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { VoiceName } from '../components/voice-name.tsx'
import { useHref } from '../on-site.ts'

/** The texts and themes of one year, and the voices that are missing. */
export function YearView({ page }: { page: YearPage }) {
  return (
    <div class="sheet">
      <h1>{page.heading}</h1>
      <TextStyle />
      <div class="text">
        <div class="year-voices">
          {kinds.map(kind => (
            <YearVoice kind={kind} year={page.year} publications={page.publications} />
          ))}
        </div>
        <YearThemes page={page} />
        <OtherYears label={words.year.others} links={[page.earlier, page.later]} />
      </div>
    </div>
  )
}

function YearVoice({
  kind,
  year,
  publications,
}: {
  kind: Kind
  year: number
  publications: readonly PublicationName[]
}) {
  const own = publications.filter(({ metadata }) => metadata.kind === kind)
  return (
    <section class={kind} aria-labelledby={`stem_${kind}`}>
      <h2 id={`stem_${kind}`}>
        <VoiceName kind={kind} />
      </h2>
      {own.length > 0 ? (
        <PublicationCards publications={own} level={3} underVoice />
      ) : (
        <AbsenceNotice absence={{ reason: 'not-here', explanation: null }} kind={kind} year={year} />
      )}
    </section>
  )
}

function YearThemes({ page }: { page: YearPage }) {
  const href = useHref()
  const silent = page.themes.filter(({ cell }) => cell.address === null)
  return (
    <section aria-labelledby="themas_kop">
      <h2 id="themas_kop">{words.year.themes(page.year)}</h2>
      {silent.length === page.themes.length && <p>{words.year.none}</p>}
      <ul class="theme-list">
        {page.themes.map(
          ({ theme, cell }) =>
            cell.address !== null && (
              <li>
                <a href={href(cell.address)}>{words.yearTheme.title(theme.name, page.year)}</a>
                <span class="counts">
                  <VoiceCounts counts={cell.counts} />
                </span>
              </li>
            ),
        )}
      </ul>
      {silent.length > 0 && silent.length < page.themes.length && (
        <>
          <h3>{words.year.silent}</h3>
          <ul>
            {silent.map(
              ({ theme, cell }) =>
                cell.address === null && (
                  <li>
                    {theme.name}: {words.absences[cell.reason].short}
                  </li>
                ),
            )}
          </ul>
          <AbsenceLegend reasons={silent.flatMap(({ cell }) => (cell.address === null ? [cell.reason] : []))} />
        </>
      )}
    </section>
  )
}
