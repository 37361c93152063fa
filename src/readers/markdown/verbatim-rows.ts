import type { Inline, TableRow } from '../../document/node.ts'
import { labelOf } from './label-of.ts'
import type { Page } from './page.ts'
import type { TokenNode } from './token-tree.ts'
import { trimEndSpaces } from './trim-end.ts'

/** A note marker in a fence, with the backslashes before it: two stand for one, an odd one makes the marker text. */
const marker = /(\\*)\[\^(?:([^\s[\]]+)\])?/g

/** The lines of a table that could not be read: one row of one cell for each line of the fence `bron`. */
export function buildVerbatimRows(page: Page, { token }: TokenNode): readonly TableRow[] {
  const firstLine = (token.map?.[0] ?? 0) + 1
  if (token.content === '') return []
  return token.content
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => buildRow(page, line, page.lineEnd(firstLine + index) - line.length))
}

function buildRow(page: Page, line: string, offset: number): TableRow {
  const text = line.replace(/^[ \t]+/, '')
  const start = offset + line.length - text.length
  const place = page.place(start)
  const children = buildLine(page, trimEndSpaces(text), start)
  return { type: 'tableRow', place, cells: [{ type: 'tableCell', place, children }] }
}

/** Nothing means anything in a fence but note markers. */
function buildLine(page: Page, line: string, start: number): readonly Inline[] {
  const parts: Inline[] = []
  let [value, from, at] = ['', 0, 0]
  const flush = () =>
    value !== '' &&
    parts.push({ type: 'text', place: page.place(start + at), value: value.replaceAll(/[ \t\v\f]+/g, ' ') })
  for (const { 0: raw, 1: slashes = '', 2: identifier, index } of line.matchAll(marker)) {
    value += line.slice(from, index) + '\\'.repeat(slashes.length >> 1)
    from = index + raw.length
    if (identifier === undefined || slashes.length % 2 === 1) value += raw.slice(slashes.length)
    else {
      flush()
      const place = page.place(start + index + slashes.length)
      parts.push({ type: 'footnoteReference', place, identifier, label: labelOf(identifier) })
      ;[value, at] = ['', from]
    }
  }
  value += line.slice(from)
  flush()
  return parts
}
