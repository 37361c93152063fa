import { createRequire } from 'node:module'
import { join } from 'node:path'
import { onDemand } from '../gate/on-demand.ts'

/** A page as any generator reads it: its address (`/2020/`), its title, and its text as Markdown without the title. */
export interface PlainPage {
  readonly address: string
  readonly title: string
  readonly body: string
}

/** The part of turndown that is used here. */
interface Turndown {
  use(plugin: unknown): void
  remove(filter: (node: Element) => boolean): void
  escape(text: string): string
  turndown(html: string): string
}

/** No text: code, drawings, fields, and what a generator makes itself (the list of headings) or this site alone has (citing). */
const leftOut = 'script, style, template, svg, noscript, form, button, nav.contents, [data-alleen-scherm]'

/**
 * A converter of the main part of a built page to plain Markdown, by turndown (Domchristie) with Joplin's tables.
 * Signs that mean something to Vue or MDX become entities, so that every generator shows the same words.
 */
export function pageMarkdown(): (address: string, html: string) => PlainPage {
  const home = onDemand('turndown', ['turndown@7.2.5', '@joplin/turndown-plugin-gfm@1.0.68'])
  const load = createRequire(join(home, 'package.json'))
  const Service: new (options: object) => Turndown = load('turndown')
  const service = new Service({ headingStyle: 'atx', codeBlockStyle: 'fenced' })
  service.use(load('@joplin/turndown-plugin-gfm').gfm)
  service.remove(node => node.matches(leftOut))
  const asMarkdown = service.escape.bind(service)
  service.escape = text => asEntities(asMarkdown(text))
  return (address, html) => splitTitle(address, service.turndown(mainOf(html)))
}

/** The text with `<`, `{` and `}` as entities. */
export function asEntities(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;')
}

/** The main part of a page. Throws when a page has none. */
export function mainOf(html: string): string {
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')]
  if (from < 0 || to < 0) throw new Error('een pagina zonder hoofddeel')
  return html.slice(from, to + '</main>'.length)
}

/** The first heading of level 1 apart from the rest. Throws when there is none. */
export function splitTitle(address: string, markdown: string): PlainPage {
  const heading = /^# (.+)$/m.exec(markdown)
  if (!heading) throw new Error(`${address} heeft geen kop van niveau 1`)
  const [line, title = ''] = heading
  const before = markdown.slice(0, heading.index)
  return { address, title, body: (before + markdown.slice(heading.index + line.length)).trim() }
}
