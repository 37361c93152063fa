import type { Kind } from '../document/publication.ts'
import { yearThemeAddress } from './address.ts'
import type { VoiceDigest } from './digest/theme-digest.ts'
import { kinds } from './voice.ts'

/** How much one voice says about a theme in one year. */
export type Said = Omit<VoiceDigest, 'parts'>

/** A theme in one year: how much each voice says; `address` is null when none says anything. */
export interface ThemeYear {
  readonly year: number
  readonly address: string | null
  readonly said: readonly Said[]
}

/** What each voice says about a theme in one year. */
export function themeYearOf(theme: string, year: number, said: readonly Said[]): ThemeYear {
  return { year, address: said.some(({ pieces }) => pieces > 0) ? yearThemeAddress(year, theme) : null, said }
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
