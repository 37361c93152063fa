import type { Document } from '../document/node.ts'
import type { Reader, Reading } from '../document/reader.ts'
import { buildOutline } from './markdown/build-sections.ts'
import { decodeText } from './markdown/decode-text.ts'
import { lineRolesOf, openPage, type Page } from './markdown/page.ts'
import { nestTokens } from './markdown/token-tree.ts'
import { tokenize } from './markdown/tokenize.ts'

type Input = Parameters<Reader['read']>[0]

/**
 * Reads a chapter as editors write it. The conventions stand in `docs/markdown.md`.
 * Any text gives a document: what means nothing here stays as the text it is, and is a finding.
 */
export function readMarkdown(input: Input): Reading {
  const page = pageOf(input)
  return { ...readPage(page), lines: lineRolesOf(page) }
}

/** The same without the roles of the lines, for who asks for none. */
export function readMarkdownDocument(input: Input): Omit<Reading, 'lines'> {
  return readPage(pageOf(input))
}

function pageOf({ file, bytes }: Input): Page {
  const { text, encoding } = decodeText(bytes)
  const page = openPage(file, text)
  if (encoding) page.report('not-utf-8', 0, undefined, { encoding })
  return page
}

function readPage(page: Page): Omit<Reading, 'lines'> {
  const nodes = nestTokens(tokenize(page.text))
  const outline = buildOutline(page, nodes)
  const document: Document = { type: 'document', place: page.place(0), ...outline, footnotes: page.footnotes }
  return { document, findings: page.findings.toSorted((one, other) => one.place.offset - other.place.offset) }
}

/** Markdown as the import writes it and editors keep it. */
export const markdownReader: Reader = { extensions: ['.md'], read: readMarkdown }
