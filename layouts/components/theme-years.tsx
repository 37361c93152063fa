import { yearThemeAddress } from '../../src/site/address.ts'
import { chartWords } from '../../src/site/chart-words.ts'
import { inDutch } from '../../src/site/number-words.ts'
import type { ThemePage } from '../../src/site/page.ts'
import { mostSaidOf, type Said, type ThemeYear } from '../../src/site/theme-years.ts'
import { kinds } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { BarPanels } from '../charts/bar-panels.tsx'
import { useHref } from '../on-site.ts'
import { AbsenceLegend } from './absence-legend.tsx'
import { VoiceName } from './voice-name.tsx'
import { WideRegion } from './wide-region.tsx'

const say = chartWords.theme

/** How much each voice says about a theme in each year: in a sentence, as a chart, and as a table that leads to it. */
export function ThemeYears({ page }: { page: ThemePage }) {
  const { theme, years } = page
  const reasons = years.flatMap(({ said }) => said.flatMap(({ absence }) => absence?.reason ?? []))
  return (
    <section aria-labelledby="hoeveel_kop">
      <h2 id="hoeveel_kop">{say.title(theme.name)}</h2>
      {mostSaidOf(years).length > 0 && (
        <>
          <p>{mostSaidOf(years).map(say.most).join(' ')}</p>
          <figure class="chart">
            <figcaption>{say.chart}</figcaption>
            <ThemeChart page={page} />
          </figure>
        </>
      )}
      <WideRegion labelledBy="jaren_bijschrift">
        <table class="theme-years">
          <caption id="jaren_bijschrift">{say.caption(theme.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme.year}</th>
              {kinds.map(kind => (
                <th scope="col">
                  <VoiceName kind={kind} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(year => (
              <YearRow page={page} year={year} />
            ))}
          </tbody>
        </table>
      </WideRegion>
      <p class="quiet">{say.caution}</p>
      <AbsenceLegend reasons={reasons} />
    </section>
  )
}

function ThemeChart({ page: { theme, years } }: { page: ThemePage }) {
  const domain = years.flatMap(({ said }) => said.map(one => one.words))
  const speaking = kinds.filter(kind => years.some(({ said }) => said.some(one => one.kind === kind && one.words > 0)))
  return (
    <BarPanels
      id="thema"
      name={say.name(theme.name)}
      panels={speaking.map(kind => ({
        title: <VoiceName kind={kind} />,
        kind,
        domain,
        bars: years.map(({ year, said }) => ({ label: String(year), ...barOf(said.find(one => one.kind === kind)) })),
      }))}
    />
  )
}

function barOf(said: Said | undefined): { value: number | null; text: string } {
  if (!said || said.absence)
    return { value: null, text: said?.absence ? words.absences[said.absence.reason].short : '' }
  return { value: said.words, text: inDutch(said.words) }
}

function YearRow({ page: { theme }, year: { year, address, said } }: { page: ThemePage; year: ThemeYear }) {
  const href = useHref()
  return (
    <tr>
      <th scope="row">{address === null ? year : <a href={href(address)}>{year}</a>}</th>
      {said.map(one => (
        <td>
          <SaidCell said={one} theme={theme} year={year} />
        </td>
      ))}
    </tr>
  )
}

function SaidCell({ said, theme, year }: { said: Said; theme: ThemePage['theme']; year: number }) {
  const href = useHref()
  const { kind, absence, pieces, share } = said
  if (absence) return <span class="silent">{words.absences[absence.reason].short}</span>
  const [counted, inPieces] = [chartWords.words(said.words), words.site.parts(pieces)]
  return (
    <>
      <a
        class="cell"
        href={href(yearThemeAddress(year, theme.slug))}
        aria-label={say.cell(theme.name, year, words.voices[kind].voice, counted, inPieces)}
      >
        {counted}
      </a>
      <span class="share">
        {inPieces}, {say.share(share)}
      </span>
    </>
  )
}
