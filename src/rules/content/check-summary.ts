import type { Citable } from '../../document/citable.ts'
import { citableOf } from '../../document/citable.ts'
import type { Finding } from '../../document/finding.ts'
import type { Inline, Link, Paragraph } from '../../document/node.ts'
import type { Summary } from '../../document/summary.ts'
import { textOf } from '../../document/text-of.ts'
import { wordsOf } from '../../document/words.ts'

/** The ids that can be cited, by publication key. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>

/** The most words of a summary: it is read before the text, not instead of it. */
export const mostWords = 120

/**
 * Reports `summary-too-long`, `summary-sentence-without-source` (a sentence without a link), `summary-dead-source`
 * (a link that leads to no place in a text) and `summary-doubled-link` (two places behind the same words, WCAG 2.4.9).
 */
export function* checkSummary({ place, paragraphs }: Summary, known: KnownIds): Generator<Finding> {
  const count = paragraphs.reduce((sum, paragraph) => sum + wordsOf(textOf(paragraph)).length, 0)
  if (count > mostWords) yield { rule: 'summary-too-long', place, details: { count, most: mostWords } }
  for (const paragraph of paragraphs) yield* unproven(paragraph)
  const targets = new Map<string, string>()
  for (const link of paragraphs.flatMap(linksOf)) {
    const text = textOf(link)
    if (!isKnown(citableOf(link.url), known)) {
      yield { rule: 'summary-dead-source', place: link.place, quote: link.url }
    }
    if ((targets.get(text) ?? link.url) !== link.url) {
      yield { rule: 'summary-doubled-link', place: link.place, quote: text }
    }
    targets.set(text, link.url)
  }
}

/** Whether a place stands in one of the texts. */
export function isKnown(citable: Citable | null, known: KnownIds): boolean {
  return citable !== null && known.get(citable.publication)?.has(citable.id) === true
}

function linksOf({ children }: Paragraph): readonly Link[] {
  return children.filter((node): node is Link => node.type === 'link')
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** A sentence rests on something when a link begins, goes on or ends in it. */
function* unproven(paragraph: Paragraph): Generator<Finding> {
  const spans = linkSpans(paragraph.children)
  for (const { segment, index } of sentences.segment(textOf(paragraph))) {
    const end = index + segment.trimEnd().length
    if (end > index && !spans.some(span => span.start < end && span.end > index)) {
      yield { rule: 'summary-sentence-without-source', place: paragraph.place, quote: segment.trim() }
    }
  }
}

function linkSpans(children: readonly Inline[]): readonly { readonly start: number; readonly end: number }[] {
  let at = 0
  return children.flatMap(node => {
    const start = at
    at += textOf(node).length
    return node.type === 'link' ? [{ start, end: at }] : []
  })
}
