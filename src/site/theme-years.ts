import type { Absence } from '../document/absence.ts'
import type { Kind } from '../document/publication.ts'
import { yearThemeAddress } from './address.ts'
import { countWords } from './said-words.ts'
import type { Site } from './site.ts'
import { countPieces } from './theme-part.ts'
import { kinds, publicationsOf, type Voice } from './voice.ts'

/** How much one voice says about a theme in one year; `share` is the part of its whole text, 0 to 1. */
export interface Said {
  readonly kind: Kind
  readonly pieces: number
  readonly words: number
  readonly share: number
  readonly absence: Absence | null
}

/** A theme in one year: how much each voice says; `address` is null when none says anything. */
export interface ThemeYear {
  readonly year: number
  readonly address: string | null
  readonly said: readonly Said[]
}

/** Counts what each voice says about a theme in one year. */
export function themeYearOf(site: Site, theme: string, year: number, voices: readonly Voice[]): ThemeYear {
  const isSpoken = voices.some(({ parts }) => parts.length > 0)
  return {
    year,
    address: isSpoken ? yearThemeAddress(year, theme) : null,
    said: voices.map(voice => saidBy(site, year, voice)),
  }
}

function saidBy(site: Site, year: number, { kind, parts, absence }: Voice): Said {
  const words = countWords(parts.map(({ section }) => section))
  const whole = publicationsOf(site, year).filter(({ metadata }) => metadata.kind === kind)
  const all = countWords(whole.map(({ document }) => document))
  return { kind, pieces: countPieces(parts), words, share: all === 0 ? 0 : words / all, absence }
}

/** The years in which a voice says most about a theme (more than one when they are equal), of those in which it speaks. */
export interface MostSaid {
  readonly kind: Kind
  readonly years: readonly number[]
  readonly words: number
  /** In how many years it speaks at all. */
  readonly spoken: number
}

/** For each voice that speaks: when it says most. */
export function mostSaidOf(years: readonly ThemeYear[]): readonly MostSaid[] {
  return kinds.flatMap(kind => {
    const own = years.flatMap(({ year, said }) =>
      said.filter(one => one.kind === kind && one.words > 0).map(({ words }) => ({ year, words })),
    )
    const words = Math.max(0, ...own.map(one => one.words))
    const most = own.filter(one => one.words === words).map(({ year }) => year)
    return own.length === 0 ? [] : [{ kind, years: most, words, spoken: own.length }]
  })
}
