import type { Kind, PublicationName } from '../document/publication.ts'
import { publicationAddress, yearThemeAddress } from './address.ts'
import { comparisonWords } from './comparison-words.ts'
import type { MatrixRow } from './matrix.ts'
import type { PageLink } from './page.ts'
import type { SiteFrame } from './site.ts'

/**
 * Where a voice that is silent here does speak: on the same theme in the nearest earlier and later year, or else the
 * text of this kind that is nearest in time, on whatever theme.
 */
export interface Nearest {
  readonly onTheme: readonly PageLink[]
  readonly text: PageLink | null
}

/** The nearest places where `kind` speaks, seen from one year of a theme. */
export function nearestOf(site: SiteFrame, { theme, cells }: MatrixRow, year: number, kind: Kind): Nearest {
  const speaking = cells.filter(cell => cell.address !== null && cell.counts.some(count => count.kind === kind))
  const years = speaking.map(cell => cell.year)
  const around = [years.findLast(one => one < year), years.find(one => one > year)].filter(one => one !== undefined)
  const onTheme = around.map(one => ({
    text: comparisonWords.nearest(kind, theme.name, one),
    address: yearThemeAddress(one, theme.slug),
  }))
  return { onTheme, text: onTheme.length > 0 ? null : nearestText(site, year, kind) }
}

function nearestText(site: SiteFrame, year: number, kind: Kind): PageLink | null {
  const distance = ({ metadata }: PublicationName) => Math.abs(metadata.year - year)
  const texts = site.publications.filter(({ metadata }) => metadata.kind === kind && metadata.year !== year)
  const [first] = [...texts].sort((one, other) => distance(one) - distance(other))
  return first ? { text: first.metadata.title, address: publicationAddress(first) } : null
}
