import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { pagesOf } from '../src/site/pages-of.ts'
import { readCases } from './read-cases.ts'
import { publicationOf, site } from './site-fixture.ts'
import { documentFrom } from './site-nodes.ts'

// A case says a text in YAML and the HTML of it between the notices that stand around every text.
describe.each(readCases('site-text'))('$file: $title', ({ fences }) => {
  test('becomes the HTML of the case', () => {
    const [source, expected] = fences
    const kind = source?.name.includes('reactie') ? 'reaction' : 'budget'
    const publisher = { name: 'VNG', slug: 'vng' }
    const publication = publicationOf({ kind, year: 2020, publisher }, documentFrom(source?.text ?? ''))
    const of = { ...site, publications: [publication] }
    const whole = pagesOf(of).find(page => page.kind === 'whole')
    const html = whole ? renderPage(whole, of) : ''
    expect(inLines(textOnly(html))).toBe(inLines(expected?.text ?? ''))
  })
})

// The links below a table are the same for each; tests/table-files.test.ts looks at them.
function textOnly(html: string): string {
  const text = /<div class="text">(.*)<\/div><\/article>/s.exec(html)?.[1] ?? ''
  return text.replaceAll(/<ul class="places table-links".*?<\/ul>/gs, '')
}

// One tag that opens or closes a block to a line, so that a difference shows where it is.
function inLines(html: string): string {
  const block = 'section|article|div|h[1-6]|p|ul|ol|li|table|caption|thead|tbody|tr|th|td|figure|figcaption|blockquote'
  return html
    .replaceAll(/\n\s*/g, '')
    .replaceAll(new RegExp(`(?=<(?:${block})\\b)|(?<=</(?:${block})>)`, 'g'), '\n')
    .replaceAll(/\n+/g, '\n')
    .trim()
}
