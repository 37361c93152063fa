import { existsSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Checked } from '../scripts/run-check.ts'
import { siteOutputs } from '../scripts/site-outputs.ts'
import { severityOf } from '../src/report/messages.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { checkFences, pageCases } from './rule-pages.ts'

const cases = pageCases('', readFileSync(join(import.meta.dirname, 'cases', 'attacks', 'content.md'), 'utf8'))

type Element = DefaultTreeAdapterTypes.Element

function* elementsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elementsIn(node.childNodes)
  }
}

/** What could act on a page that should only be read. */
function dangers(html: string): readonly string[] {
  return [...elementsIn(parse(html).childNodes)].flatMap(({ tagName, attrs, childNodes }) => {
    const said = new Map(attrs.map(({ name, value }) => [name, value]))
    const isData = said.get('type') === 'application/ld+json'
    return [
      ...(['iframe', 'object', 'embed', 'base'].includes(tagName) ? [tagName] : []),
      ...(tagName === 'script' && !isData && !said.get('src')?.startsWith('/') ? ['script'] : []),
      ...(tagName === 'script' && !isData && childNodes.length > 0 ? ['inline script'] : []),
      ...attrs.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
      ...attrs
        .filter(({ name }) => ['href', 'src', 'action', 'formaction', 'content'].includes(name))
        .filter(({ value }) => /^\s*(?:javascript|vbscript|data):|^(?:\/\/|\/\\)/i.test(value))
        .map(({ name, value }) => `${name}=${value}`),
    ]
  })
}

function outputsOf({ site }: Checked) {
  return siteOutputs(site, pagesOf(site))
}

describe('attacks through the content', () => {
  test('there are more than twenty', () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  test.each(cases.map(one => [one.title, one] as const))('%s', (_, one) => {
    const started = performance.now()
    const checked = checkFences(one.fences)
    expect(performance.now() - started).toBeLessThan(20_000)

    const attacked = one.fences.map(({ path }) => path).filter(path => path !== null)
    const expected = (one.told?.text ?? '').split('\n').filter(id => id !== '')
    const errors = checked.findings.filter(finding => severityOf(finding) === 'error')
    for (const id of new Set(expected)) {
      const count = expected.filter(other => other === id).length
      expect([id, errors.filter(({ rule }) => rule === id).length]).toEqual([id, count])
    }
    for (const path of attacked.filter(() => expected.length > 0)) {
      expect(errors.some(({ place }) => place.file.endsWith(path.replace(/^content\//, '')))).toBe(true)
    }

    for (const { file, content } of outputsOf(checked).filter(output => output.file.endsWith('.html'))) {
      expect(file).not.toMatch(/^\/|\.\.|\\/)
      expect([file, dangers(content())]).toEqual([file, []])
    }
    expect('aanval' in globalThis || 'aanval' in Object.prototype).toBe(false)
    expect(existsSync('/tmp/leeswijzer-aanval')).toBe(false)
  })
})

describe('whatever somebody contributes', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      'sources',
      'publications',
      'pages',
      'pairs',
      '2020',
      'begroting-bzk',
      '01-wonen.md',
      'x.11ty.js',
    ),
    fc.constantFrom(
      'over.md',
      'site.yaml',
      '%2e%2e',
      '..%2f',
      '\\..\\',
      'C:',
      '~',
      '-rf',
      '01-wonen.md\u0000.js',
      '\u202emd.js',
    ),
    fc.string({ maxLength: 6 }),
  )
  const path = fc.oneof(
    fc.array(segment, { minLength: 1, maxLength: 6 }).map(parts => parts.join('/')),
    fc.constantFrom('themes.yaml', 'pages/over.md', 'sources/2020/begroting-bzk.yaml'),
    fc.constantFrom('publications/2020/begroting-bzk/01-begin.md', 'publications/2020/begroting-bzk/02-x.md'),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '# A {#../../x}',
      '---\npermalink: ../../x\n---',
      '## B {#b thema=../x}',
      'slug: ../../x',
      'themes:\n  - slug: ../x',
    ),
  )

  test('no file makes the site write outside its folder, or puts on a page what can act', () => {
    const output = resolve('/uit')
    fc.assert(
      fc.property(path, text, (where, what) => {
        const fence = { language: 'tekst', path: where, text: what, start: 0, end: 0 }
        const outputs = outputsOf(checkFences([fence]))
        for (const { file } of outputs) expect(resolve(output, file).startsWith(output + sep)).toBe(true)
        for (const { file, content } of outputs.filter(one =>
          /^(?:index|over\/index|2020\/begroting-bzk\/volledig\/index)\.html$/.test(one.file),
        ))
          expect([file, dangers(content())]).toEqual([file, []])
      }),
      { seed: 20_261_127, numRuns: 100 },
    )
  })
})

describe('the test itself sees what is dangerous', () => {
  test.each([
    ['<script>alert(1)</script>', ['script', 'inline script']],
    ['<img src=x onerror=alert(1)>', ['onerror']],
    ['<a href=" JavaScript:x">x</a>', ['href= JavaScript:x']],
    ['<a href="//elders.example">x</a>', ['href=//elders.example']],
    ['<p style="x">', ['style']],
    ['<iframe></iframe>', ['iframe']],
  ])('%s', (html, found) => {
    expect(dangers(html)).toEqual(found)
  })
})
