import { searchWords as say } from '../../../src/site/search-words.ts'
import { make } from './found.ts'
import type { ShownRecord } from './messages.ts'

/** One result: what it is called, where it stands, and the sentence that was found. */
export function resultItem({ url, meta, excerpt }: ShownRecord): HTMLLIElement {
  const { title, kop, pad, thema, publicatie, datum, rol, vorm } = meta
  const name = kop ? `${title}: ${kop}` : title
  const lines = [
    say.origin({ text: publicatie ?? '', date: datum ?? '' }),
    thema ? say.theme(thema) : '',
    pad ? say.path(pad) : '',
    rol ?? '',
  ].filter(line => line !== '')
  return make(
    'li',
    {},
    make(
      'h3',
      {},
      make('a', { href: url }, vorm === 'table' ? say.table(name) : vorm === 'note' ? say.note(name, pad ?? '') : name),
    ),
    make('p', { class: 'quiet origin' }, lines.join(' ')),
    make('p', { class: 'excerpt' }, ...excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text))),
  )
}
