import { themeAddress, yearAddress } from '../../src/site/address.ts'
import { inPeriods, type Matrix, type MatrixCell, type VoiceCount } from '../../src/site/matrix.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'
import { VoiceName } from './voice-name.tsx'

/** The themes by year: of many years the newest, and those before folded, a table for every few years. */
export function MatrixTables({ matrix }: { matrix: Matrix }) {
  const [newest, ...older] = inPeriods(matrix)
  if (!newest) return null
  if (older.length === 0) return <MatrixTable matrix={newest} caption={words.home.matrixCaption} />
  return (
    <>
      <PeriodTable matrix={newest} />
      <details>
        <summary>
          {words.home.olderYears}: {periodOf(...older)}
        </summary>
        {older.map(period => (
          <PeriodTable matrix={period} />
        ))}
      </details>
    </>
  )
}

function PeriodTable({ matrix }: { matrix: Matrix }) {
  return <MatrixTable matrix={matrix} caption={`${words.home.matrixCaption}, ${periodOf(matrix)}`} />
}

/** `2000 tot en met 2014`. */
function periodOf(...periods: readonly Matrix[]): string {
  const years = periods.flatMap(one => one.years.map(({ year }) => year))
  return words.home.matrixPeriod(Math.min(...years), Math.max(...years))
}

/**
 * Themes down, years across: a real table whose links name theme, year and count. It may be wide, but it needs no
 * stop of its own: its links are stops, and each scrolls itself into view.
 */
function MatrixTable({ matrix, caption }: { matrix: Matrix; caption: string }) {
  const href = useHref()
  const idOf = (theme: string) => `thema_${theme}_${matrix.years[0]?.year}`
  return (
    <div class="wide">
      <table class="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.home.matrixTheme}</th>
            {matrix.years.map(({ year }) => (
              <th scope="col" id={`jaar_${year}`}>
                <a href={href(yearAddress(year))}>{year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ theme, cells }) => (
            <tr>
              <th scope="row" id={idOf(theme.slug)}>
                <a href={href(themeAddress(theme.slug))}>{theme.name}</a>
              </th>
              {cells.map(cell => (
                <td>
                  <CellLink cell={cell} theme={theme.slug} themeId={idOf(theme.slug)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellLink({ cell, theme, themeId }: { cell: MatrixCell; theme: string; themeId: string }) {
  const href = useHref()
  if (cell.address === null) return <span class="silent">{words.absences[cell.reason].short}</span>
  const id = `cel_${cell.year}_${theme}`
  return (
    <a id={id} href={href(cell.address)} aria-labelledby={`${themeId} jaar_${cell.year} ${id}`} class="cell">
      <VoiceCounts counts={cell.counts} />
    </a>
  )
}

/** `○ 4 beloofd`, `■ 3 gedaan`: a line per voice. */
export function VoiceCounts({ counts }: { counts: readonly VoiceCount[] }) {
  return counts.map(({ kind, count }) => (
    <VoiceName kind={kind}>
      {count} {words.voices[kind].voice.toLowerCase()}
    </VoiceName>
  ))
}
