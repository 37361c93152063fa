/** What an element of a plain page may hold: names of elements, and `#text`. */
export type PlainContent = ReadonlySet<string>

const phrasing =
  'a abbr b bdi bdo br button cite code data dfn em i kbd link mark q s samp script small span strong sub sup svg template time u var wbr #text'
const flow = `${phrasing} article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p section summary table ul`
const shapes = 'circle g line path polygon polyline rect'

/** Elements by what they may hold. One that is not here makes a page that is not plain. */
const held: readonly (readonly [elements: string, content: string])[] = [
  ['html', 'head body'],
  ['head', 'link meta script style title'],
  ['title script style', '#text'],
  ['body article aside blockquote div figcaption figure footer header main nav section', flow],
  ['details li dd td th caption template', flow],
  ['p h1 h2 h3 h4 h5 h6 summary dt', phrasing],
  ['a abbr b bdi bdo button cite code data dfn em i kbd mark q s samp small span strong sub sup time u var', phrasing],
  ['ul ol', 'li'],
  ['dl', 'dt dd div'],
  ['table', 'caption thead tbody tfoot'],
  ['thead tbody tfoot', 'tr'],
  ['tr', 'td th'],
  ['svg g', shapes],
  ['circle line path polygon polyline rect', ''],
  ['br hr link meta wbr', ''],
]

const contents: ReadonlyMap<string, PlainContent> = new Map(
  held.flatMap(([elements, content]) => elements.split(' ').map(name => [name, new Set(content.split(' '))] as const)),
)
const termGroup: PlainContent = new Set(['dt', 'dd'])

/** What an element may hold where it stands, or undefined when it may not stand there. */
export function plainContentOf(name: string, around: string): PlainContent | undefined {
  return name === 'div' && around === 'dl' ? termGroup : contents.get(name)
}

/** Elements without an end tag. */
export const voidElements: ReadonlySet<string> = new Set('br hr link meta wbr'.split(' '))

/** Elements in which a browser reads no tags and no character references. */
export const rawElements: ReadonlySet<string> = new Set(['script', 'style'])

/** Elements that end another one of their name around them. */
export const lonelyElements: ReadonlySet<string> = new Set(['a', 'button'])
