import type { ThemePage } from '../../src/site/page.ts'
import { countPieces } from '../../src/site/theme-part.ts'
import { kinds } from '../../src/site/voice.ts'
import { words } from '../../src/site/words.ts'
import { AbsenceLegend } from './absence-legend.tsx'
import { VoiceName } from './voice-name.tsx'
import { WideRegion } from './wide-region.tsx'

/** How many parts each voice has in each year; where it has none, the reason. */
export function ThemeYears({ page }: { page: ThemePage }) {
  return (
    <>
      <WideRegion labelledBy="jaren_bijschrift">
        <table>
          <caption id="jaren_bijschrift">{words.theme.caption(page.theme.name)}</caption>
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
            {page.voices.map(({ year, voices }) => (
              <tr>
                <th scope="row">{year}</th>
                {voices.map(({ parts, absence }) => (
                  <td>{absence ? words.absences[absence.reason].short : words.site.parts(countPieces(parts))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideRegion>
      <p class="quiet">{words.theme.counting}</p>
      <AbsenceLegend
        reasons={page.voices.flatMap(({ voices }) => voices.flatMap(({ absence }) => absence?.reason ?? []))}
      />
    </>
  )
}
