import type { Absence } from '../document/absence.ts'
import type { Kind, Publication } from '../document/publication.ts'
import type { Site } from './site.ts'
import { type ThemePart, themePartsOf } from './theme-part.ts'

/** The voices in the order in which they speak: promised, done, answered. */
export const kinds: readonly Kind[] = ['budget', 'report', 'reaction']

/** The theme parts of every publication, computed once for the whole site. */
export type ThemeIndex = ReadonlyMap<Publication, ReadonlyMap<string, readonly ThemePart[]>>

/** What one voice says about one theme in one year, or why it is silent; `absence` is null when there are parts. */
export interface Voice {
  readonly kind: Kind
  readonly parts: readonly ThemePart[]
  readonly absence: Absence | null
}

/** Sorts every publication of the site by theme. */
export function themeIndexOf(site: Site): ThemeIndex {
  return new Map(site.publications.map(publication => [publication, themePartsOf(publication)]))
}

/** The years that have a text, oldest first. */
export function yearsOf(site: Site): readonly number[] {
  return [...new Set(site.publications.map(({ metadata }) => metadata.year))].sort((a, b) => a - b)
}

/** The texts of one year, in the order of the voices. */
export function publicationsOf(site: Site, year: number): readonly Publication[] {
  return kinds.flatMap(kind =>
    site.publications.filter(({ metadata }) => metadata.year === year && metadata.kind === kind),
  )
}

/** The three voices on one theme in one year. */
export function voicesOf(site: Site, index: ThemeIndex, year: number, theme: string): readonly Voice[] {
  return kinds.map(kind => voiceOf(site, index, { year, theme, kind }))
}

function voiceOf(site: Site, index: ThemeIndex, spot: { year: number; theme: string; kind: Kind }): Voice {
  const publications = publicationsOf(site, spot.year).filter(({ metadata }) => metadata.kind === spot.kind)
  const parts = publications.flatMap(publication => index.get(publication)?.get(spot.theme) ?? [])
  if (parts.length > 0) return { kind: spot.kind, parts, absence: null }
  const sorted = publications.some(publication => (index.get(publication)?.size ?? 0) > 0)
  const reason = publications.length === 0 ? 'not-here' : sorted ? 'not-in-text' : 'unsorted'
  return { kind: spot.kind, parts, absence: knownAbsence(site, spot) ?? { reason, explanation: null } }
}

function knownAbsence(site: Site, spot: { year: number; theme: string; kind: Kind }): Absence | null {
  const known = site.absences?.find(
    ({ year, theme, kind }) => year === spot.year && kind === spot.kind && (theme === null || theme === spot.theme),
  )
  return known ? { reason: known.reason, explanation: known.explanation } : null
}
