/**
 * A file that is the same for every page. `sources` are paths in the project; what they become, one after the other, is
 * the file. A script is bundled with what it imports, and scripts and style sheets are written in as few bytes as they can.
 */
export interface Asset {
  readonly address: string
  readonly sources: readonly string[]
}

const typeface = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next'

/** The style sheet in the head: what a page needs down to its title. Nothing is shown before it is there. */
export const topStyle = '/assets/top.css'
const topSheets = ['layers', 'colours', 'type', 'page', 'masthead', 'adaptations']

/** The style sheet below the title, for all that follows it. */
export const textStyle = '/assets/text.css'
const textSheets = [
  'text',
  'footer',
  'table',
  'voice',
  'comparison',
  'chart',
  'lists',
  'cite',
  'read-aloud',
  'search',
  'indexes',
  'print',
]

const sheets = (names: readonly string[]) => names.map(name => `layouts/styles/${name}.css`)

/** Everything that a page loads, but for the search index. The licence of the typeface goes with it, as it asks. */
export const assets: readonly Asset[] = [
  { address: topStyle, sources: sheets(topSheets) },
  { address: textStyle, sources: sheets(textSheets) },
  { address: '/assets/search.js', sources: ['layouts/scripts/search/page.ts'] },
  { address: '/zoeken/worker.js', sources: ['layouts/scripts/search/worker.ts'] },
  { address: '/assets/cite.js', sources: ['layouts/scripts/cite.js'] },
  { address: '/assets/read-aloud.js', sources: ['layouts/scripts/read-aloud.js'] },
  { address: '/assets/mark.svg', sources: ['layouts/marks/mark.svg'] },
  { address: '/assets/atkinson.woff2', sources: ['layouts/fonts/atkinson.woff2'] },
  { address: '/assets/atkinson-italic.woff2', sources: ['layouts/fonts/atkinson-italic.woff2'] },
  { address: '/assets/atkinson-licence.txt', sources: [`${typeface}/LICENSE`] },
]
