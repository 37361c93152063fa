import type { Document, Section } from './node.ts'
import { prefixSlug, slugOf } from './slug-of.ts'
import { textOf } from './text-of.ts'

/**
 * Gives every heading that has none its permanent address. A heading that occurs more than once takes the address of
 * what it stands under in front (`wat-wil-het-kabinet` under `normering` is `normering-wat-wil-het-kabinet`).
 * Addresses that are there stay.
 */
export function withHeadingIds(document: Document): Document {
  const all = sectionsOf(document.sections)
  const taken = new Set(all.flatMap(({ id }) => (id ? [id] : [])))
  const counts = new Map<string, number>()
  for (const section of all) counts.set(baseOf(section), (counts.get(baseOf(section)) ?? 0) + 1)
  const name = (sections: readonly Section[], parent: string | null): readonly Section[] =>
    sections.map(section => {
      const id = section.id ?? freeId(section, parent, counts, taken)
      taken.add(id)
      return { ...section, id, sections: name(section.sections, id) }
    })
  return { ...document, sections: name(document.sections, null) }
}

function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...sectionsOf(section.sections)])
}

/** `r71` is the address of a paragraph. */
function baseOf({ heading }: Section): string {
  const slug = slugOf(textOf(heading))
  return /^r\d+$/.test(slug) ? `kop-${slug}` : slug
}

function freeId(
  section: Section,
  parent: string | null,
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string {
  const base = baseOf(section)
  const isRepeated = (counts.get(base) ?? 0) > 1
  const wanted = parent !== null && (isRepeated || taken.has(base)) ? prefixSlug(parent, base) : base
  let id = wanted
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${copy}`
  return id
}
