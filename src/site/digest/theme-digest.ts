import type { Absence } from '../../document/absence.ts'
import type { Kind, Publication } from '../../document/publication.ts'
import { textOf } from '../../document/text-of.ts'
import { publicationKey } from '../address.ts'
import type { CountedWords } from '../indexes/name-counts.ts'
import { countWords } from '../said-words.ts'
import type { SiteFrame } from '../site.ts'
import { countPieces, themePartsOf } from '../theme-part.ts'
import { absenceOf, kinds, publicationsOf } from '../voice.ts'
import type { TextDigest } from './text-digest.ts'

/** A part of a text about one theme: its heading, and its id on pages that show several texts. */
export interface PartName {
  readonly heading: string
  readonly id: string | null
}

/** How much a text says about one theme, and in which parts. */
export interface ThemeDigest {
  readonly theme: string
  readonly pieces: number
  readonly words: number
  readonly parts: readonly PartName[]
}

/** What a text says about each theme, in the order in which it comes to speak of them. */
export function themeDigestsOf(publication: Publication, { lengths }: CountedWords): readonly ThemeDigest[] {
  return [...themePartsOf(publication)].map(([theme, parts]) => ({
    theme,
    pieces: countPieces(parts),
    words: countWords(
      parts.map(({ section }) => section),
      lengths,
    ),
    parts: parts.map(({ section: { heading, id } }) => ({
      heading: textOf(heading),
      id: id ? `${publication.slug}_${id}` : null,
    })),
  }))
}

/** How much one voice says about a theme in a year, or why it is silent; `share` is the part of its whole text, 0 to 1. */
export interface VoiceDigest {
  readonly kind: Kind
  readonly pieces: number
  readonly words: number
  readonly share: number
  readonly parts: readonly PartName[]
  readonly absence: Absence | null
}

/** Digests by the key of their text. */
export type Digests = ReadonlyMap<string, TextDigest>

/** Digests by `2020/begroting-bzk`. */
export function byKey(digests: readonly TextDigest[]): Digests {
  return new Map(digests.map(digest => [publicationKey(digest.publication), digest]))
}

/** The three voices on one theme in one year, in figures. */
export function voiceDigestsOf(site: SiteFrame, digests: Digests, year: number, theme: string): readonly VoiceDigest[] {
  const texts = publicationsOf(site, year).flatMap(one => digests.get(publicationKey(one)) ?? [])
  return kinds.map(kind => {
    const own = texts.filter(({ publication }) => publication.metadata.kind === kind)
    const said = own.flatMap(({ themes }) => themes.filter(one => one.theme === theme))
    const sum = (of: readonly { readonly words: number }[]) => of.reduce((total, { words }) => total + words, 0)
    const parts = said.flatMap(one => one.parts)
    const isSorted = own.some(({ themes }) => themes.length > 0)
    const all = sum(own)
    return {
      kind,
      pieces: said.reduce((total, { pieces }) => total + pieces, 0),
      words: sum(said),
      share: all === 0 ? 0 : sum(said) / all,
      parts,
      absence: parts.length > 0 ? null : absenceOf(site, { year, theme, kind }, { texts: own.length, isSorted }),
    }
  })
}
