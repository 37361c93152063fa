import type { PageAttribute } from './page-node.ts'
import { plainText } from './plain-text.ts'

/** A start tag, and where it ends. */
export interface PlainTag {
  readonly name: string
  readonly attrs: readonly PageAttribute[]
  readonly isClosed: boolean
  readonly end: number
}

const [space, quote, slash, equals, greater] = [0x20, 0x22, 0x2f, 0x3d, 0x3e]
const noAttributes: PageAttribute[] = []

/**
 * Reads a start tag that is written plainly: one space before each attribute, values in double quotes. Null for any
 * other. Sign by sign, because a site has millions of tags.
 */
export function plainTag(html: string, start: number): PlainTag | null {
  const nameEnd = endOfName(html, start + 1)
  const attrs = html.charCodeAt(nameEnd) === space ? [] : noAttributes
  let end = nameEnd
  while (html.charCodeAt(end) === space) {
    end = addAttribute(html, end + 1, attrs)
    if (end < 0) return null
  }
  const isClosed = html.charCodeAt(end) === slash
  if (isClosed) end++
  if (html.charCodeAt(end) !== greater) return null
  return { name: html.slice(start + 1, nameEnd), attrs, isClosed, end: end + 1 }
}

/** Output: where the attribute ends, or -1 when it is not plain. */
function addAttribute(html: string, start: number, attrs: PageAttribute[]): number {
  const nameEnd = endOfName(html, start)
  if (nameEnd === start) return -1
  const name = html.slice(start, nameEnd).toLowerCase()
  if (html.charCodeAt(nameEnd) !== equals) {
    attrs.push({ name, value: '' })
    return nameEnd
  }
  const end = html.charCodeAt(nameEnd + 1) === quote ? html.indexOf('"', nameEnd + 2) : -1
  const value = end < 0 ? null : plainText(html.slice(nameEnd + 2, end))
  if (value === null) return -1
  attrs.push({ name, value })
  return end + 1
}

function endOfName(html: string, start: number): number {
  let end = start
  while (isNameSign(html.charCodeAt(end))) end++
  return end
}

/** A letter or digit of ASCII, or a hyphen. */
function isNameSign(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a
  return code === 0x2d || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
}
