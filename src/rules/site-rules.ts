import type { Finding } from '../document/finding.ts'
import { nearestWord } from '../document/nearest-word.ts'
import type { Section } from '../document/node.ts'
import type { Place } from '../document/place.ts'
import type { Publication, Theme } from '../document/publication.ts'
import { walk } from '../document/walk.ts'

/** Reports `unknown-theme` for a heading whose theme nobody knows. */
export function* checkThemes(publication: Publication, themes: readonly Theme[]): Generator<Finding> {
  const known = new Set(themes.map(theme => theme.slug))
  for (const { theme, heading } of sectionsOf(publication)) {
    if (theme !== undefined && !known.has(theme)) {
      yield {
        rule: 'unknown-theme',
        place: heading.place,
        quote: theme,
        details: { nearest: nearestWord(theme, [...known]) ?? 'geen' },
      }
    }
  }
}

/** Reports `doubled-id` for every heading whose id another heading of the publication has already. */
export function* checkIds(publication: Publication): Generator<Finding> {
  const seen = new Set<string>()
  for (const { id, heading } of sectionsOf(publication)) {
    if (id !== undefined && seen.has(id)) yield { rule: 'doubled-id', place: heading.place, quote: id }
    if (id !== undefined) seen.add(id)
  }
}

/** Reports `address-collision` for every address that two pages want: the second would overwrite the first. */
export function* checkAddresses(addresses: readonly string[]): Generator<Finding> {
  const seen = new Set<string>()
  const place: Place = { file: 'content', line: 1, column: 1, offset: 0 }
  for (const address of addresses) {
    if (seen.has(address)) yield { rule: 'address-collision', place, quote: address }
    seen.add(address)
  }
}

function* sectionsOf({ document }: Publication): Generator<Section> {
  for (const node of walk(document)) if (node.type === 'section') yield node
}
