/** An element of a plain page: what it may hold (names of elements, and `#text`), and how a browser reads it. */
export interface PlainElement {
  readonly name: string
  readonly content: ReadonlySet<string>
  /** Without an end tag. */
  readonly isVoid: boolean
  /** A browser reads no tags and no character references in it. */
  readonly isRaw: boolean
  /** It ends another one of its name around it. */
  readonly isLonely: boolean
}

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
const voidElements = 'br hr link meta wbr'.split(' ')

function elementOf(name: string, content: string): PlainElement {
  return {
    name,
    content: new Set(content.split(' ')),
    isVoid: voidElements.includes(name),
    isRaw: name === 'script' || name === 'style',
    isLonely: name === 'a' || name === 'button',
  }
}

const elements: ReadonlyMap<string, PlainElement> = new Map(
  held.flatMap(([names, content]) => names.split(' ').map(name => [name, elementOf(name, content)] as const)),
)
const termGroup = elementOf('div', 'dt dd')

/** An element of a plain page by its name and that of the element around it; undefined when it may not stand there. */
export function plainElement(name: string, around: PlainElement): PlainElement | undefined {
  if (!around.content.has(name)) return undefined
  return name === 'div' && around.name === 'dl' ? termGroup : elements.get(name)
}

/** What holds a whole page. */
export const plainPage = elementOf('#document', 'html')
