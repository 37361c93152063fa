import type { Theme } from '../document/publication.ts'
import type { Summary } from '../document/summary.ts'
import { themeAddress, yearAddress, yearThemeAddress } from './address.ts'
import type { Comparisons } from './comparison.ts'
import { type Digests, voiceDigestsOf } from './digest/theme-digest.ts'
import type { Shorts } from './in-short.ts'
import type { Matrix, MatrixRow, MatrixYear } from './matrix.ts'
import { nearestOf } from './nearest.ts'
import type { PageLink, ThemePage, ThemesPage, YearPage, YearThemePage } from './page.ts'
import { breadcrumb } from './page-links.ts'
import { readableVoices } from './readable-voices.ts'
import type { SiteFrame } from './site.ts'
import { themeYearOf } from './theme-years.ts'
import { publicationsOf, type ThemeIndex, type Voice, voicesOf } from './voice.ts'
import { words } from './words.ts'

/** One page per year that has a text. */
export function yearPages(site: SiteFrame, matrix: Matrix): readonly YearPage[] {
  const linkTo = (year: MatrixYear | undefined, say: (year: number) => string) =>
    year ? { text: say(year.year), address: yearAddress(year.year) } : null
  return matrix.years.map(({ year }, index) => {
    const address = yearAddress(year)
    return {
      kind: 'year',
      ...named(address, words.year.title(year)),
      description: words.year.description(year),
      breadcrumb: breadcrumb({ text: String(year), address }),
      year,
      publications: publicationsOf(site, year),
      themes: matrix.rows.flatMap(({ theme, cells }) =>
        cells.filter(cell => cell.year === year).map(cell => ({ theme, cell })),
      ),
      earlier: linkTo(matrix.years[index - 1], words.year.earlier),
      later: linkTo(matrix.years[index + 1], words.year.later),
    }
  })
}

const themesCrumb = { text: words.themes.title, address: '/thema/' }

/** The list of all themes. */
export function themesPage(matrix: Matrix): ThemesPage {
  return {
    kind: 'themes',
    ...named(themesCrumb.address, words.themes.title),
    description: words.themes.description,
    breadcrumb: breadcrumb(themesCrumb),
    rows: matrix.rows,
  }
}

/** What the pages of a year are made from, besides the site and its texts; `inShort` by theme. */
interface YearMaterial {
  readonly matrix: Matrix
  readonly comparisons: Comparisons
  inShort(theme: string): Summary | null
}

/** One page per theme: the theme through the years. */
export function themePages(
  site: SiteFrame,
  digests: Digests,
  { matrix, shorts }: { readonly matrix: Matrix; readonly shorts: Shorts },
): readonly ThemePage[] {
  return matrix.rows.map(({ theme }) => {
    const address = themeAddress(theme.slug)
    const voices = matrix.years.map(({ year }) => ({ year, voices: voiceDigestsOf(site, digests, year, theme.slug) }))
    return {
      kind: 'theme',
      ...named(address, words.theme.title(theme.name)),
      description: words.theme.description(theme.name, theme.description),
      breadcrumb: breadcrumb(themesCrumb, { text: theme.name, address }),
      theme,
      inShort: shorts.ofTheme(theme.slug),
      years: voices.map(({ year, voices }) => themeYearOf(theme.slug, year, voices)),
      voices,
    }
  })
}

/**
 * The pages of one year: one for each theme that at least one voice speaks of; an empty place has no page, the matrix
 * says why. Input: an index of the texts of that year.
 */
export function yearThemePages(
  site: SiteFrame,
  index: ThemeIndex,
  year: number,
  { matrix, inShort, comparisons }: YearMaterial,
): readonly YearThemePage[] {
  return matrix.rows.flatMap(row => {
    const spoken = row.cells.filter(({ address }) => address !== null).map(cell => cell.year)
    const at = spoken.indexOf(year)
    if (at < 0) return []
    return {
      ...yearThemePage(site, index, row, { year, earlier: spoken[at - 1], later: spoken[at + 1] }),
      inShort: inShort(row.theme.slug),
      comparisons: comparisons(year, row.theme.slug),
    }
  })
}

interface Spot {
  readonly year: number
  readonly earlier: number | undefined
  readonly later: number | undefined
}

function yearThemePage(
  site: SiteFrame,
  index: ThemeIndex,
  row: MatrixRow,
  spot: Spot,
): Omit<YearThemePage, 'inShort' | 'comparisons'> {
  const { theme } = row
  const { year } = spot
  const address = yearThemeAddress(year, theme.slug)
  const voices = voicesOf(site, index, year, theme.slug)
  return {
    kind: 'year-theme',
    ...named(address, words.yearTheme.title(theme.name, year)),
    canonical: onlyChapterOf(voices) ?? address,
    description: words.yearTheme.description(theme.name, year),
    breadcrumb: breadcrumb({ text: String(year), address: yearAddress(year) }, { text: theme.name, address }),
    year,
    theme,
    ...readableVoices(voices),
    nearest: new Map(
      voices.filter(({ absence }) => absence !== null).map(({ kind }) => [kind, nearestOf(site, row, year, kind)]),
    ),
    earlier: yearLink(theme, spot.earlier, words.yearTheme.earlier),
    later: yearLink(theme, spot.later, words.yearTheme.later),
  }
}

// A page that only repeats text of one chapter is a copy of that chapter; one that brings texts together is itself.
function onlyChapterOf(voices: readonly Voice[]): string | null {
  const chapters = new Set(voices.flatMap(({ parts }) => parts.map(({ address }) => address.replace(/#.*/, ''))))
  const [only] = chapters
  return chapters.size === 1 && only ? only : null
}

function yearLink(
  theme: Theme,
  year: number | undefined,
  say: (theme: string, year: number) => string,
): PageLink | null {
  return year === undefined ? null : { text: say(theme.name, year), address: yearThemeAddress(year, theme.slug) }
}

function named(address: string, title: string) {
  return { address, canonical: address, title, heading: title }
}
