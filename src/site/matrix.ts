import type { AbsenceReason } from '../document/absence.ts'
import type { Kind, Theme } from '../document/publication.ts'
import { yearThemeAddress } from './address.ts'
import { type Digests, type VoiceDigest, voiceDigestsOf } from './digest/theme-digest.ts'
import type { SiteFrame } from './site.ts'
import { publicationsOf, yearsOf } from './voice.ts'

/** A column: a year and the voices that have a text in it. */
export interface MatrixYear {
  readonly year: number
  readonly kinds: readonly Kind[]
}

/** How many pieces of text one voice has in a cell. */
export interface VoiceCount {
  readonly kind: Kind
  readonly count: number
}

/** One theme in one year: a link with its counts, or the reason why there is nothing. */
export type MatrixCell =
  | { readonly year: number; readonly address: string; readonly counts: readonly VoiceCount[] }
  | { readonly year: number; readonly address: null; readonly reason: AbsenceReason }

export interface MatrixRow {
  readonly theme: Theme
  readonly cells: readonly MatrixCell[]
}

/** Themes down, years across. */
export interface Matrix {
  readonly years: readonly MatrixYear[]
  readonly rows: readonly MatrixRow[]
}

/** The whole site at a glance: where each theme is spoken about, and by whom. */
export function matrixOf(site: SiteFrame, digests: Digests): Matrix {
  const years = yearsOf(site)
  return {
    years: years.map(year => ({
      year,
      kinds: [...new Set(publicationsOf(site, year).map(({ metadata }) => metadata.kind))],
    })),
    rows: site.themes.map(theme => ({
      theme,
      cells: years.map(year => cellOf(year, theme.slug, voiceDigestsOf(site, digests, year, theme.slug))),
    })),
  }
}

/** The matrix of some of its years, in this order. */
export function matrixOfYears({ years, rows }: Matrix, asked: readonly number[]): Matrix {
  const inOrder = <T extends { readonly year: number }>(all: readonly T[]) =>
    asked.flatMap(year => all.find(one => one.year === year) ?? [])
  return { years: inOrder(years), rows: rows.map(({ theme, cells }) => ({ theme, cells: inOrder(cells) })) }
}

/** The counts of the voices that speak. */
export function countsOf(voices: readonly VoiceDigest[]): readonly VoiceCount[] {
  return voices.filter(({ parts }) => parts.length > 0).map(({ kind, pieces }) => ({ kind, count: pieces }))
}

function cellOf(year: number, theme: string, voices: readonly VoiceDigest[]): MatrixCell {
  const counts = countsOf(voices)
  if (counts.length > 0) return { year, address: yearThemeAddress(year, theme), counts }
  return { year, address: null, reason: reasonOf(voices) }
}

// A text that is absent says least about a theme, so it decides only when no other reason is left.
const weightiest: readonly AbsenceReason[] = ['elsewhere', 'unsorted', 'not-in-text', 'not-here']

function reasonOf(voices: readonly VoiceDigest[]): AbsenceReason {
  return weightiest.find(reason => voices.some(({ absence }) => absence?.reason === reason)) ?? 'not-here'
}
