import type { NamedSection, PairedVoice, Pairing, Unpaired } from '../document/pairing.ts'
import type { Kind, Publication, Theme } from '../document/publication.ts'
import { publicationKey, yearThemeAddress } from './address.ts'
import { idOnSharedPage, type OwnSection, ownSectionsOf } from './own-sections.ts'
import type { SiteFrame } from './site.ts'

/** A section that belongs to the pair and to another theme; `theme` is null when it has none. */
export interface Elsewhere {
  readonly kind: Kind
  readonly name: string
  readonly theme: Theme | null
  readonly address: string
}

/** One side of a pair: what this page shows, and what stands with another theme. */
export interface PairSide {
  readonly shown: readonly OwnSection[]
  readonly elsewhere: readonly Elsewhere[]
}

/** Sections of the budget and of the report that an editor put together, at least one of them of this theme. */
export interface ComparedPair extends Readonly<Record<PairedVoice, PairSide>> {
  readonly reason: string | null
}

/** A section without a counterpart, and what an editor says of it. */
export interface Alone {
  readonly section: OwnSection
  readonly explanation: string
}

/**
 * What a budget promised on one theme beside what the report says was done. Each section of the theme stands in it
 * once; `withoutText` are headings that hold only sub-sections, `unpaired` is what no editor has compared yet.
 */
export interface Comparison {
  readonly publications: Readonly<Record<PairedVoice, Publication>>
  readonly pairs: readonly ComparedPair[]
  readonly alone: Readonly<Record<PairedVoice, readonly Alone[]>>
  readonly withoutText: readonly OwnSection[]
  readonly unpaired: readonly OwnSection[]
}

/** Makes the comparisons of a theme in a year. Everything that is the same for all themes is worked out once. */
export type Comparisons = (year: number, theme: string) => readonly Comparison[]

interface Compared {
  readonly pairing: Pairing
  readonly publications: Readonly<Record<PairedVoice, Publication>>
  readonly sections: Readonly<Record<PairedVoice, readonly OwnSection[]>>
}

/** Reads the pairings of these texts. A theme that neither text speaks about has no comparison. */
export function comparisonsOf(site: SiteFrame, texts: readonly Publication[]): Comparisons {
  const byKey = new Map(texts.map(publication => [publicationKey(publication), publication]))
  const compared = (site.pairings ?? []).flatMap((pairing): readonly Compared[] => {
    const promised = byKey.get(pairing.publications.promised)
    const done = byKey.get(pairing.publications.done)
    if (!promised || !done || promised.metadata.year !== done.metadata.year) return []
    const sections = { promised: ownSectionsOf(promised), done: ownSectionsOf(done) }
    return [{ pairing, publications: { promised, done }, sections }]
  })
  return (year, theme) =>
    compared
      .filter(({ publications }) => publications.promised.metadata.year === year)
      .filter(({ sections }) => [...sections.promised, ...sections.done].some(one => one.theme === theme))
      .map(one => comparisonOf(site, one, theme))
}

function comparisonOf(site: SiteFrame, compared: Compared, theme: string): Comparison {
  const { pairing, publications, sections } = compared
  const all = [...sections.promised, ...sections.done]
  const of: OnTheme = {
    site,
    isShown: section => section.theme === theme,
    found: (voice, named) => sections[voice].filter(({ section }) => named.some(({ id }) => id === section.id)),
  }
  const pairs = pairing.pairs
    .map(pair => ({
      promised: sideOf(of, 'promised', pair.promised),
      done: sideOf(of, 'done', pair.done),
      reason: pair.reason,
    }))
    .filter(pair => shownIn(pair).length > 0)
  const placed = {
    pairs: inOrderOf(all, pairs),
    alone: {
      promised: aloneOf(of, 'promised', pairing.withoutAnswer),
      done: aloneOf(of, 'done', pairing.withoutPromise),
    },
    withoutText: (['promised', 'done'] as const).flatMap(voice =>
      of.found(voice, pairing.headingsOnly[voice]).filter(of.isShown),
    ),
  }
  const known = new Set(sectionsIn({ publications, ...placed, unpaired: [] }))
  return { publications, ...placed, unpaired: all.filter(section => of.isShown(section) && !known.has(section)) }
}

/** Finds sections by what an editor named, and knows which of them belong to the theme of the page. */
interface OnTheme {
  readonly site: SiteFrame
  isShown(section: OwnSection): boolean
  found(voice: PairedVoice, named: readonly NamedSection[]): readonly OwnSection[]
}

function sideOf({ site, isShown, found }: OnTheme, voice: PairedVoice, named: readonly NamedSection[]): PairSide {
  const sections = found(voice, named)
  const others = sections.filter(section => !isShown(section))
  return { shown: sections.filter(isShown), elsewhere: others.map(section => elsewhere(site, section)) }
}

function aloneOf({ isShown, found }: OnTheme, voice: PairedVoice, named: readonly Unpaired[]): readonly Alone[] {
  return found(voice, named)
    .filter(isShown)
    .map(section => ({ section, explanation: explanationOf(section, named) }))
}

/** The sections that a pair shows, promises first. */
export function shownIn({ promised, done }: ComparedPair): readonly OwnSection[] {
  return [...promised.shown, ...done.shown]
}

/** Every section of a comparison, once. */
export function sectionsIn({ pairs, alone, withoutText, unpaired }: Comparison): readonly OwnSection[] {
  return [...pairs.flatMap(shownIn), ...aloneIn(alone), ...withoutText, ...unpaired]
}

function aloneIn(alone: Comparison['alone']): readonly OwnSection[] {
  return [...alone.promised, ...alone.done].map(({ section }) => section)
}

// A pair stands where its first section stands in the text, whatever the order of the editor's file.
function inOrderOf(order: readonly OwnSection[], pairs: readonly ComparedPair[]): readonly ComparedPair[] {
  const at = new Map(order.map((section, index) => [section, index]))
  const first = (pair: ComparedPair) => Math.min(...shownIn(pair).map(section => at.get(section) ?? 0))
  return [...pairs].sort((one, other) => first(one) - first(other))
}

function explanationOf({ section }: OwnSection, named: readonly Unpaired[]): string {
  return named.find(({ id }) => id === section.id)?.explanation ?? ''
}

function elsewhere(site: SiteFrame, section: OwnSection): Elsewhere {
  const theme = site.themes.find(({ slug }) => slug === section.theme) ?? null
  const { name, publication, address } = section
  const { kind } = publication.metadata
  if (!theme) return { kind, name, theme, address }
  const id = idOnSharedPage(section)
  return { kind, name, theme, address: yearThemeAddress(publication.metadata.year, theme.slug) + (id ? `#${id}` : '') }
}
