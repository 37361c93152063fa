import type { Absence } from '../document/absence.ts'
import type { Kind, Publication, PublicationName } from '../document/publication.ts'
import type { SiteFrame } from './site.ts'
import { type ThemePart, themePartsOf } from './theme-part.ts'

/** The voices in the order in which they speak: promised, done, answered. */
export const kinds: readonly Kind[] = ['budget', 'report', 'reaction']

/** The theme parts of publications, computed once. */
export type ThemeIndex = ReadonlyMap<Publication, ReadonlyMap<string, readonly ThemePart[]>>

/** What one voice says about one theme in one year, or why it is silent; `absence` is null when there are parts. */
export interface Voice {
  readonly kind: Kind
  readonly parts: readonly ThemePart[]
  readonly absence: Absence | null
}

/** Sorts texts by theme. */
export function themeIndexOf(texts: readonly Publication[]): ThemeIndex {
  return new Map(texts.map(publication => [publication, themePartsOf(publication)]))
}

/** The years of each list of texts: every page of a site lists them. */
const known = new WeakMap<readonly PublicationName[], readonly number[]>()

/** The years that have a text, oldest first. */
export function yearsOf({ publications }: Pick<SiteFrame, 'publications'>): readonly number[] {
  const years =
    known.get(publications) ?? [...new Set(publications.map(({ metadata }) => metadata.year))].sort((a, b) => a - b)
  known.set(publications, years)
  return years
}

/** So many years are named together at most: more do not fit on a sheet of paper, or above the fold of a phone. */
export const mostYears = 6

/** The years that have a text, the newest first. Output: those to name first, and those before, named apart. */
export function newestYears(site: Pick<SiteFrame, 'publications'>): {
  readonly newest: readonly number[]
  readonly older: readonly number[]
} {
  const years = yearsOf(site).toReversed()
  return { newest: years.slice(0, mostYears), older: years.slice(mostYears) }
}

/** The texts of one year, in the order of the voices. */
export function publicationsOf<P extends PublicationName>(
  { publications }: { readonly publications: readonly P[] },
  year: number,
): readonly P[] {
  return kinds.flatMap(kind => publications.filter(({ metadata }) => metadata.year === year && metadata.kind === kind))
}

/** A voice on a theme in a year. */
interface Spot {
  readonly year: number
  readonly theme: string
  readonly kind: Kind
}

/** The three voices on one theme in one year, from the texts that the index holds. */
export function voicesOf(site: SiteFrame, index: ThemeIndex, year: number, theme: string): readonly Voice[] {
  const publications = publicationsOf({ publications: [...index.keys()] }, year)
  return kinds.map(kind => {
    const own = publications.filter(({ metadata }) => metadata.kind === kind)
    const parts = own.flatMap(publication => index.get(publication)?.get(theme) ?? [])
    const isSorted = own.some(publication => (index.get(publication)?.size ?? 0) > 0)
    const absence = parts.length > 0 ? null : absenceOf(site, { year, theme, kind }, { texts: own.length, isSorted })
    return { kind, parts, absence }
  })
}

/** Why a voice is silent. Input: how many texts it has in that year, and whether any of them is sorted by theme. */
export function absenceOf(
  { absences }: SiteFrame,
  spot: Spot,
  { texts, isSorted }: { readonly texts: number; readonly isSorted: boolean },
): Absence {
  const known = absences?.find(
    ({ year, theme, kind }) => year === spot.year && kind === spot.kind && (theme === null || theme === spot.theme),
  )
  if (known) return { reason: known.reason, explanation: known.explanation }
  return { reason: texts === 0 ? 'not-here' : isSorted ? 'not-in-text' : 'unsorted', explanation: null }
}
