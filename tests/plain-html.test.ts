import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlNodes } from '../src/rules/html-tree.ts'
import type { PageNode } from '../src/rules/page-node.ts'
import { type PlainElement, plainElement, plainPage } from '../src/rules/plain-content.ts'
import { plainHtml } from '../src/rules/plain-html.ts'

type Shape = string | readonly [name: string, attributes: string, children: readonly Shape[]]

/** Nodes without the doctype and comments, which are no part of what a page says. */
function shapesOf(nodes: readonly PageNode[]): readonly Shape[] {
  return nodes.flatMap((node): readonly Shape[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = node.attrs.map(({ name, value }) => `${name.toLowerCase()}=${value}`)
    return [[node.tagName, attributes.join(' '), shapesOf(node.childNodes)]]
  })
}

/** Input: numbers that choose one by one what the page holds. Output: a page that is written as plainly as can be. */
function pageFrom(choices: readonly number[]): string {
  let chosen = 0
  const choose = <T>(of: readonly T[]): T | undefined => of[(choices[chosen++] ?? 0) % of.length]
  const textIn = ({ isRaw }: PlainElement): string =>
    isRaw ? 'a&amp;b' : (choose(['een', ' twee ', '&lt;drie&gt;', '\u00a0', 'R&amp;D']) ?? '')
  const written = (element: PlainElement, depth: number): string => {
    const tag = `<${element.name}${choose(['', ' class="a &quot; b"', ' hidden', ' data-noot="1" role="x"', ''])}>`
    return element.isVoid ? tag : `${tag}${contentOf(element, depth)}</${element.name}>`
  }
  const contentOf = (element: PlainElement, depth: number): string => {
    const content = [...element.content].filter(one => one !== '')
    const count = content.length === 0 || chosen >= choices.length || depth > 9 ? 0 : (choose([0, 1, 1, 2, 3]) ?? 0)
    const children = Array.from({ length: count }, () => choose(content) ?? '')
    // One text is never next to another.
    return children
      .filter((child, index) => child !== '#text' || children[index - 1] !== '#text')
      .map(child => {
        const within = plainElement(child, element)
        return within ? written(within, depth + 1) : textIn(element)
      })
      .join('')
  }
  const page = plainElement('html', plainPage) ?? plainPage
  const [head, body] = [plainElement('head', page) ?? page, plainElement('body', page) ?? page]
  const parts = Array.from({ length: 4 }, () => contentOf(body, 0))
  return `<!doctype html>\n<html lang="nl"><head>${contentOf(head, 0)}</head><body>${parts.join('<hr>')}</body></html>`
}

const choices = fc.array(fc.nat(9999), { minLength: 20, maxLength: 300 })
const edits = fc.array(fc.record({ at: fc.nat(9999), kind: fc.nat(4), other: fc.nat(9999) }), { maxLength: 3 })

/** The page with some of its tags and texts lost, doubled, exchanged, or made another. */
function edited(page: string, changes: readonly { at: number; kind: number; other: number }[]): string {
  const parts = page.match(/<[^>]*>|[^<]+/g) ?? []
  for (const { at, kind, other } of changes) {
    const index = at % parts.length
    const [part = '', from = ''] = [parts[index], parts[other % parts.length]]
    if (kind === 0) parts.splice(index, 1)
    else if (kind === 1) parts.splice(index, 0, from)
    else if (kind === 2) parts.splice(index, 1, from)
    else if (kind === 3) parts.splice(index, 1, part.slice(0, other % (part.length + 1)))
    else parts.splice(index, 0, odd[other % odd.length] ?? '')
  }
  return parts.join('')
}

const odd = ['<table>', '<p>', '<div>', '<a>', '</p>', '</b>', '<!-- x -->', '&', '&copy', '<input>', '\r', '<IMG a=b>']

describe('a page that is read plainly', () => {
  test('is what a whole parser makes of it', () => {
    fc.assert(
      fc.property(choices, chosen => {
        const page = pageFrom(chosen)
        const nodes = plainHtml(page)
        // Links in links and buttons in buttons are left to the whole parser.
        if (nodes === null) expect(page).toMatch(/<(a|button)\b.*<\1\b/s)
        else expect(shapesOf(nodes)).toEqual(shapesOf(htmlNodes(page)))
      }),
    )
  })

  test('or is left to it', () => {
    fc.assert(
      fc.property(choices, edits, (chosen, changes) => {
        const page = edited(pageFrom(chosen), changes)
        const nodes = plainHtml(page)
        if (nodes !== null) expect(shapesOf(nodes)).toEqual(shapesOf(htmlNodes(page)))
      }),
      { numRuns: 500 },
    )
  })

  test.for([
    ['<p>een<div>twee</div></p>'],
    ['<p>een'],
    ['<ul><li>een<li>twee</ul>'],
    ['<b><i>een</b></i>'],
    ['<table><p>een</p></table>'],
    ['een &copy; twee'],
    ['<p class=a>een</p>'],
    ['<!-- een -->'],
    ['<a href="/"><a href="/">een</a></a>'],
    ['<script><!-- </script>'],
    ['<svg><p>een</p></svg>'],
    ['<textarea><p></textarea>'],
  ])('%s is left to it', ([body = '']) => {
    expect(plainHtml(`<!doctype html>\n<html><head></head><body>${body}</body></html>\n`)).toBeNull()
  })
})
