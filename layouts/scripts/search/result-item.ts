import { searchWords as say } from '../../../src/site/search-words.ts'
import { make } from './found.ts'
import type { ShownRecord } from './messages.ts'

/** One result: what it is called, where it stands, and the sentence that was found. */
export function resultItem({ url, meta, excerpt }: ShownRecord): HTMLLIElement {
  const { pad, thema, publicatie, datum, rol } = meta
  const lines = [
    say.origin({ text: publicatie ?? '', date: datum ?? '' }),
    thema ? say.theme(thema) : '',
    pad ? say.path(pad) : '',
    rol ?? '',
  ].filter(line => line !== '')
  return make(
    'li',
    {},
    make('h3', {}, make('a', { href: url }, nameOf(meta))),
    make('p', { class: 'quiet origin' }, lines.join(' ')),
    make('p', { class: 'excerpt' }, ...excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text))),
  )
}

/** Two texts may have one heading: the name of a link says which text it leads to. */
function nameOf({ title, kop, pad = '', vorm, soort = '', jaar = '' }: ShownRecord['meta']): string {
  const name = kop ? `${title}: ${kop}` : title
  const called = vorm === 'table' ? say.table(name) : vorm === 'note' ? say.note(name, pad) : name
  return say.inText(called, soort, jaar)
}
