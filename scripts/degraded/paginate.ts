import { blankLine, type Line, noteLines } from './degrade.ts'
import type { Style } from './styles.ts'

/** Cuts lines into pages, each with a running head, the notes of its markers and a page number. */
export function paginate(lines: readonly Line[], style: Style, breaks: () => boolean): Line[] {
  const pages: { body: Line[]; notes: Line[] }[] = [{ body: [], notes: [] }]
  for (const line of lines) {
    const notes = line.notes.flatMap(note => noteLines(note, style, breaks))
    let page = pages.at(-1)
    if (!page || page.body.length + page.notes.length + notes.length + 5 > (style.page ?? Number.POSITIVE_INFINITY)) {
      page = { body: [], notes: [] }
      pages.push(page)
    }
    if (page.body.length === 0 && line === blankLine) continue
    page.body.push(line)
    page.notes.push(...notes)
  }
  return pages.flatMap((page, index) => printPage(page, index + 1, style))
}

function printPage({ body, notes }: { body: Line[]; notes: Line[] }, page: number, style: Style): Line[] {
  const of = (text: string): Line => ({ text, units: [{ kind: 'furniture', text }], notes: [] })
  const feed = style.formFeed && page > 1 ? '\f' : ''
  const foot = style.head.includes('#') ? [] : [blankLine, of(String(page))]
  const bottom = notes.length > 0 ? [blankLine, ...notes] : []
  return [of(feed + style.head.replace('#', String(page))), blankLine, ...body, ...bottom, ...foot, blankLine]
}
