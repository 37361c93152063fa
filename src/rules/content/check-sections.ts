import type { Finding } from '../../document/finding.ts'
import type { Section } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import type { Publication } from '../../document/publication.ts'
import { textOf } from '../../document/text-of.ts'
import type { KnownIds } from './check-summary.ts'

/** Reports `section-without-theme` for text that no theme leads to; text before the first heading is title matter. */
export function* checkEverySectionHasTheme({ document }: Publication): Generator<Finding> {
  yield* document.sections.flatMap(unassigned)
}

function unassigned(section: Section): readonly Finding[] {
  if (section.theme !== undefined) return []
  const own: Finding = {
    rule: 'section-without-theme',
    place: section.heading.place,
    quote: textOf(section.heading),
  }
  return [...(section.blocks.length > 0 ? [own] : []), ...section.sections.flatMap(unassigned)]
}

/** Reports `remark-dead-place` for a remark about a place that the publication does not have. */
export function* checkRemarks(key: string, { metadata }: Publication, known: KnownIds): Generator<Finding> {
  const place: Place = { file: `content/sources/${key}.yaml`, line: 1, column: 1, offset: 0 }
  for (const { at } of metadata.remarks) {
    if (at !== null && !known.get(key)?.has(at)) yield { rule: 'remark-dead-place', place, quote: at }
  }
}
