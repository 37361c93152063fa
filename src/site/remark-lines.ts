import { permanentAddress } from '../document/citable.ts'
import type { Node } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { publicationKey } from './address.ts'
import type { PlaceAddresses } from './id-addresses.ts'
import type { PageLink } from './page.ts'

/** A remark for the reader, with a link to the place that it is about, named by the first words that stand there. */
export interface RemarkLine {
  readonly text: string
  readonly link: PageLink | null
}

/** So many words are shown. Then whether there are more. */
const shownWords = /(\S+(?:\s+\S+){0,7})(\s+\S)?/

/** The remarks of a publication: those about the whole first, then in reading order. */
export function remarkLines(publication: Publication, addressOf: PlaceAddresses): readonly RemarkLine[] {
  const { remarks } = publication.metadata
  const places = [...placeWords(publication, new Set(remarks.map(({ at }) => at)))]
  const whole = remarks.filter(({ at }) => at === null).map(({ text }) => ({ text, link: null }))
  const placed = places.flatMap(([id, words]) =>
    remarks
      .filter(({ at }) => at === id)
      .map(({ text }) => ({
        text,
        link: { text: words, address: addressOf(permanentAddress({ publication: publicationKey(publication), id })) },
      })),
  )
  return [...whole, ...placed]
}

/** The first words of the places with these ids, in reading order. */
function placeWords({ document }: Publication, ids: ReadonlySet<string | null>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const node of walk(document)) {
    if ('id' in node && node.id !== undefined && ids.has(node.id)) found.set(node.id, firstWords(named(node)))
  }
  return found
}

function named(node: Node): Node {
  if (node.type === 'section') return node.heading
  return (node.type === 'table' || node.type === 'figure' ? node.caption : null) ?? node
}

/** The first words of a text, with an ellipsis where it goes on. */
export function firstWords(node: Node): string {
  const [, shown = '', more] = shownWords.exec(textOf(node)) ?? []
  const onOneLine = shown.replaceAll(/\s{2,}|[^\S ]/g, ' ')
  return more === undefined ? onOneLine : `${onOneLine} …`
}
