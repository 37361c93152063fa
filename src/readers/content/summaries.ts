import type { Finding } from '../../document/finding.ts'
import type { Block, Document, Paragraph } from '../../document/node.ts'
import type { Place } from '../../document/place.ts'
import type { Summary } from '../../document/summary.ts'
import { readMarkdown } from '../markdown.ts'

/** A summary, and what is wrong with it. */
export interface SummaryReading {
  readonly summary: Summary
  readonly findings: readonly Finding[]
}

/** Reads the text of a summary that stands in a `.yaml`; everything in it is at the place of its key. */
export function readSummary(text: string, place: Place): SummaryReading {
  const { document, findings } = readMarkdown({ file: place.file, bytes: new TextEncoder().encode(text) })
  const { summary, findings: faults } = summaryOf(document)
  return {
    summary: { ...summary, place },
    findings: [...findings, ...faults].map(finding => ({ ...finding, place })),
  }
}

/** The summary that a Markdown file holds. Reports `summary-with-structure` for whatever is not a paragraph. */
export function summaryOf(document: Document): SummaryReading {
  const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph'
  const strays = [
    ...(document.title ? [document.title] : []),
    ...document.blocks.filter(block => !isParagraph(block)),
    ...document.sections,
    ...document.footnotes,
  ]
  return {
    summary: { place: document.place, paragraphs: document.blocks.filter(isParagraph) },
    findings: strays.map(({ place }) => ({ rule: 'summary-with-structure', place })),
  }
}
