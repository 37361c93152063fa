import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import type { Document, Node } from '../src/document/node.ts'
import { walk } from '../src/document/walk.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'
import { documents } from './markdown-arbitraries.ts'

const seed = 20_240_919

/** Markdown as a code host reads it: with HTML, code, pictures, strikethrough and underlined headings. */
const host = new MarkdownIt({ html: true, maxNesting: 1000 }).disable('reference')
host.inline.ruler.before('link', 'note', (state, silent) => {
  const [marker] = /^\[\^[^\s[\]]+\]/.exec(state.src.slice(state.pos, state.posMax)) ?? []
  if (!marker) return false
  if (!silent) state.push('note', '', 0)
  state.pos += marker.length
  return true
})

/** What no text of a Document may look like on a code host. */
const strange = ['html_block', 'html_inline', 'code_block', 'code_inline', 'image', 's_open', 'hr']

/** Kinds of node that a code host shows as we do, with its name for them. */
const shown: Readonly<Record<string, (document: Document) => number>> = {
  heading_open: document => count(document, node => node.type === 'heading'),
  list_item_open: document => count(document, node => node.type === 'listItem'),
  bullet_list_open: document => count(document, node => node.type === 'list' && !node.ordered),
  ordered_list_open: document => count(document, node => node.type === 'list' && node.ordered),
  em_open: document => count(document, node => node.type === 'emphasis'),
  strong_open: document => count(document, node => node.type === 'strong'),
  table_open: document => count(document, node => node.type === 'table' && node.status !== 'verbatim'),
  fence: document => count(document, node => node.type === 'table' && node.status === 'verbatim'),
}

test(`written Markdown shows the same structure on a code host (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents.map(withoutFootnotes), document => {
      // The parser used here takes any token in a link's brackets for a link.
      fc.pre(
        ![...walk(document)].some(
          node => node.type === 'link' && count(node, each => each.type === 'footnoteReference') > 0,
        ),
      )
      const markdown = writeMarkdown(document)
      const types = host
        .parse(markdown, {})
        .flatMap(token => [token.type, ...(token.children ?? []).map(child => child.type)])
      const found = Object.keys(shown).map(type => [type, types.filter(each => each === type).length])
      const expected = Object.entries(shown).map(([type, of]) => [type, of(document)])
      expect({ markdown, strange: types.filter(type => strange.includes(type)), found }).toEqual({
        markdown,
        strange: [],
        found: expected,
      })
    }),
    { seed, numRuns: 500 },
  )
})

/** Notes are an extension that the parser used here does not have. */
function withoutFootnotes(document: Document): Document {
  return { ...document, footnotes: [] }
}

function count(document: Node, is: (node: Node) => boolean): number {
  return [...walk(document)].filter(is).length
}
