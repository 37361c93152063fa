import { themeAddress, yearAddress } from '../../src/site/address.ts'
import type { Matrix, MatrixCell, VoiceCount } from '../../src/site/matrix.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'
import { VoiceName } from './voice-name.tsx'

/**
 * Themes down, years across: a real table whose links name theme, year and count. It may be wide, but it needs no
 * stop of its own: its links are stops, and each scrolls itself into view.
 */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const href = useHref()
  return (
    <div class="wide">
      <table class="matrix">
        <caption>{words.home.matrixCaption}</caption>
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
              <th scope="row" id={`thema_${theme.slug}`}>
                <a href={href(themeAddress(theme.slug))}>{theme.name}</a>
              </th>
              {cells.map(cell => (
                <td>
                  <CellLink cell={cell} theme={theme.slug} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellLink({ cell, theme }: { cell: MatrixCell; theme: string }) {
  const href = useHref()
  if (cell.address === null) return <span class="silent">{words.absences[cell.reason].short}</span>
  const id = `cel_${cell.year}_${theme}`
  return (
    <a id={id} href={href(cell.address)} aria-labelledby={`thema_${theme} jaar_${cell.year} ${id}`} class="cell">
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
