import type { Finding } from '../../document/finding.ts'
import type { Document } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'
import { alignWords } from '../align-words.ts'
import { nodesOf } from './nodes-of.ts'

/**
 * Items of lists one to one: none split, joined or made a paragraph, none with another label.
 * Reports `item-mismatch` at the item in the publication, or at its beginning when the item is gone there.
 */
export function* proveItems(source: Document, published: Document): Generator<Finding> {
  const before = itemsOf(source)
  const after = itemsOf(published)
  for (const edit of alignWords(before.map(key), after.map(key))) {
    if (edit.kind === 'equal') continue
    const lost = before[edit.aStart]
    const found = after[edit.bStart] ?? after.at(-1)
    const quote = (lost ?? found)?.text.slice(0, 80) ?? ''
    yield {
      rule: 'item-mismatch',
      place: found?.place ?? published.place,
      quote,
      details: { count: edit.aEnd - edit.aStart },
    }
  }
}

function itemsOf(document: Document) {
  return nodesOf(document, 'listItem').map(item => ({
    label: item.label,
    text: words(textOf(item)),
    place: item.place,
  }))
}

function key({ label, text }: { readonly label: string; readonly text: string }): string {
  return `${label} ${text}`
}

/** Without white space: where paragraphs of an item meet, its text has none. */
function words(text: string): string {
  return text.replaceAll(/\p{White_Space}+/gu, '')
}
