import type { Document, Footnote, Section } from '../document/node.ts'
import { blockLines } from './plain-text/block-lines.ts'
import { inlineText } from './plain-text/inline-text.ts'

/** The few words that a text file says besides the text itself. */
export interface PlainTextTerms {
  /** Behind what an editor added: `toegevoegd door de redactie`. */
  readonly added: string
  /** Above the notes at the end: `Voetnoten`. */
  readonly notes: string
  /** Where the source names a picture that it does not hold. */
  readonly missingFigure: string
}

const underlines = ['=', '-', '~']

/**
 * A whole text as plain text: one paragraph a line, headings underlined, lists with their printed marks, tables with
 * a tab between cells, note references in square brackets and the notes at the end.
 */
export function writePlainText(document: Document, terms: PlainTextTerms): string {
  const { title, level, blocks, sections, footnotes } = document
  const parts = [
    ...(title ? [headingLines(inlineText(title.children), 1)] : []),
    ...blocks.map(block => blockLines(block, terms)),
    ...sections.flatMap(section => sectionParts(section, level, terms)),
    ...(footnotes.length > 0 ? [headingLines(terms.notes, 2)] : []),
    ...footnotes.map(note => noteLines(note, terms)),
  ]
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function sectionParts(section: Section, level: number, terms: PlainTextTerms): readonly (readonly string[])[] {
  const { heading, blocks, sections } = section
  const text = inlineText(heading.children)
  return [
    headingLines(heading.added ? `${text} (${terms.added})` : text, level),
    ...blocks.map(block => blockLines(block, terms)),
    ...sections.flatMap(one => sectionParts(one, level + 1, terms)),
  ]
}

function headingLines(text: string, level: number): readonly string[] {
  const sign = underlines[level - 1]
  return sign === undefined ? [text] : [text, sign.repeat(Math.min(text.length, 72))]
}

function noteLines({ label, children }: Footnote, terms: PlainTextTerms): readonly string[] {
  const [first = '', ...rest] = children.flatMap(block => blockLines(block, terms))
  return [`[${label}] ${first}`, ...rest]
}
