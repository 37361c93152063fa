import type { Document, Inline } from '../../document/node.ts'
import { abbreviationFinder } from './find-abbreviations.ts'
import { foreignFinder, type Phrase } from './find-foreign.ts'
import { findLinks } from './find-links.ts'
import { findReferences } from './find-references.ts'
import { type FlatText, flatText } from './flat-text.ts'
import { type Holder, rewriteInlines } from './rewrite-inlines.ts'
import { addSpans, type Span } from './span.ts'
import { unwrapComputed } from './unwrap-computed.ts'
import { wrapSpans } from './wrap-spans.ts'

/** Recognises one kind of thing in the flat text of a block. */
type Finder = (text: string) => readonly Span[]

/**
 * Makes what marks citations, abbreviations, foreign phrases and printed addresses in documents.
 * Input: documents of any reader; what was computed before is computed anew, so that twice is once.
 * Output: the same words. Headings get no references and no addresses, links stay as they are.
 */
export function annotatorOf(phrases: readonly Phrase[]): (document: Document) => Document {
  const findForeign = foreignFinder(phrases)
  return document => {
    const inHeadings: readonly Finder[] = [abbreviationFinder(), findForeign]
    const elsewhere: readonly Finder[] = [findLinks, findReferences, ...inHeadings]
    return rewriteInlines(document, (children, holder: Holder) =>
      annotateInlines(children, holder === 'heading' ? inHeadings : elsewhere),
    )
  }
}

/** One document with its citations, abbreviations, foreign phrases and printed addresses marked. */
export function annotate(document: Document, phrases: readonly Phrase[]): Document {
  return annotatorOf(phrases)(document)
}

function annotateInlines(children: readonly Inline[], finders: readonly Finder[]): readonly Inline[] {
  const plain = unwrapComputed(children)
  const flat = flatText(plain)
  const spans = finders.reduce<readonly Span[]>((found, find) => addSpans(found, within(flat, find(flat.text))), [])
  return spans.length === 0 ? plain : wrapSpans(plain, spans)
}

/** The spans that lie in one run of texts: nothing is wrapped across the border of an emphasis or inside a link. */
function within(flat: FlatText, spans: readonly Span[]): readonly Span[] {
  let index = 0
  return spans.filter(span => {
    for (let run = flat.runs[index]; run && run.end < span.end; run = flat.runs[index]) index++
    const run = flat.runs[index]
    return run !== undefined && run.start <= span.start && span.start < span.end
  })
}
