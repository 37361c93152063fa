import type { Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { chapterAddress, wholeAddress } from './address.ts'

/** A sub-section that was left out of a part because it belongs to another theme, or to none. */
export interface LeftOut {
  readonly text: string
  readonly theme: string
  readonly id: string | null
}

/**
 * The largest piece of a publication that belongs to one theme: a section with the sub-sections that share its theme.
 * `path` are the headings above it; `address` is its chapter page, with the section's id where it has one.
 */
export interface ThemePart {
  readonly publication: Publication
  readonly section: Section
  readonly path: readonly string[]
  readonly address: string
  readonly leftOut: readonly LeftOut[]
}

/** The parts of a publication by theme, each list in reading order. A section inherits the theme of its nearest ancestor. */
export function themePartsOf(publication: Publication): ReadonlyMap<string, readonly ThemePart[]> {
  const addresses = addressesOfIds(publication)
  const parts = new Map<string, ThemePart[]>()
  const visit = (section: Section, inherited: string | null, path: readonly string[]): void => {
    const theme = section.theme ?? inherited
    if (theme !== null && theme !== inherited) {
      const address = (section.id && addresses.get(section.id)) || wholeAddress(publication)
      const part = {
        publication,
        section: onlyTheme(section, theme),
        path,
        address,
        leftOut: leftOutOf(section, theme),
      }
      const already = parts.get(theme)
      if (already) already.push(part)
      else parts.set(theme, [part])
    }
    const below = [...path, textOf(section.heading)]
    for (const child of section.sections) visit(child, theme, below)
  }
  for (const section of publication.document.sections) visit(section, null, [])
  return parts
}

/** How many pieces of text these parts hold: sections with text of their own, and at least one for each part. */
export function countPieces(parts: readonly ThemePart[]): number {
  const counts = parts.map(({ section }) => withSubsections([section]).filter(({ blocks }) => blocks.length > 0).length)
  return counts.reduce((sum, count) => sum + Math.max(count, 1), 0)
}

/** The chapter page of every section that has an id, with the id. */
export function addressesOfIds(publication: Publication): ReadonlyMap<string, string> {
  return new Map(
    publication.chapters.flatMap(chapter =>
      withSubsections(chapter.document.sections).flatMap(({ id }) =>
        id ? [[id, `${chapterAddress(publication, chapter)}#${id}`] as const] : [],
      ),
    ),
  )
}

function withSubsections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...withSubsections(section.sections)])
}

function onlyTheme(section: Section, theme: string): Section {
  const own = section.sections.filter(child => (child.theme ?? theme) === theme)
  return { ...section, sections: own.map(child => onlyTheme(child, theme)) }
}

function leftOutOf(section: Section, theme: string): readonly LeftOut[] {
  return section.sections.flatMap(child =>
    child.theme === undefined || child.theme === theme
      ? leftOutOf(child, theme)
      : [{ text: textOf(child.heading), theme: child.theme, id: child.id ?? null }],
  )
}
