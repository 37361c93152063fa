import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the other generators are told of a page. `order` is its place among all pages. */
export interface PlainPage {
  readonly year: number
  readonly kind: string
  readonly publication: string
  /** The title of the publication, who it is of, and which part of it this is. */
  readonly name: string
  readonly publisher: string
  readonly scope: string
  readonly themes: readonly string[]
  readonly order: number
}

/**
 * Writes a chapter as any generator reads it: what this project keeps elsewhere as front matter, no words in braces,
 * and `tags`, which stock Eleventy makes its collections of.
 */
export function writePlainPage(folder: string, file: string, markdown: string, page: PlainPage): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), plainPageOf(markdown, page))
}

/** The text of the page. */
export function plainPageOf(markdown: string, { themes, order, ...page }: PlainPage): string {
  const { year, kind, publication } = page
  const body = markdown.replaceAll(/ ?\{[^{}\n]*\}$/gm, '')
  const title = /^#+ (.*)$/m.exec(body)?.[1] ?? publication
  const description = /^\p{Lu}.{40,}$/mu.exec(body)?.[0].slice(0, 150) ?? title
  const places = themes.map(theme => `${year}-${theme}`)
  const lists = {
    years: [String(year)],
    kinds: [kind],
    publications: [publication],
    themes,
    places,
    tags: [publication, String(year), kind, ...themes, ...places],
  }
  const facts = { title, description, ...page, weight: order, ...lists }
  const front = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  return `---\n${front.join('')}---\n${body}`
}
