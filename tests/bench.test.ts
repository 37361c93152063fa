import { describe, expect, test } from 'vitest'
import { withChange, withoutChange, withTitle } from '../scripts/bench/archive/corpus-change.ts'
import { madeSource } from '../scripts/bench/archive/made-source.ts'
import { plainPageOf } from '../scripts/bench/archive/plain-page.ts'
import { vocabularyOf } from '../scripts/bench/archive/vocabulary.ts'
import { growthExponent, medianOf } from '../scripts/bench/growth.ts'
import { pagesSpokenOf } from '../scripts/bench/peers/pa11y.ts'
import { choosePages } from '../scripts/bench/tasks/gate-pages.ts'
import { chanceOf } from '../scripts/degraded/chance.ts'
import { readPlainText } from '../src/readers/plain-text.ts'

describe('growth', () => {
  const points = (power: number) => [100, 1000, 10_000].map(sections => ({ sections, value: 3 * sections ** power }))

  test.each([0.5, 1, 2])('the exponent of n^%s', power => {
    expect(growthExponent(points(power))).toBeCloseTo(power, 9)
  })
  test('one size says nothing about growth', () => {
    expect(growthExponent(points(1).slice(0, 1))).toBeNull()
  })
  test('the median of an even number is between the two in the middle', () => {
    expect([medianOf([9, 1, 5]), medianOf([1, 9, 5, 7])]).toEqual([5, 6])
  })
})

describe('made archive', () => {
  const vocabulary = vocabularyOf('content/sources')
  const made = (seed: number) => madeSource(vocabulary, 10, chanceOf(seed)).text

  test('the same seed gives the same text, another seed another', () => {
    expect(made(1)).toBe(made(1))
    expect(made(1)).not.toBe(made(2))
  })

  test('is read as it was made: sections of some 600 words, with tables, lists and notes', () => {
    const { document } = readPlainText({ file: 'x.txt', bytes: new TextEncoder().encode(made(1)) })
    const blocks = document.sections.flatMap(section => section.blocks.map(block => block.type))
    const count = (type: string) => blocks.filter(one => one === type).length
    expect(document.sections.length).toBe(10)
    expect([count('table'), count('list')]).toEqual([2, 10])
    expect(document.footnotes.length).toBeGreaterThan(3)
    expect(made(1).split(/\s+/).length / 10).toBeGreaterThan(500)
    expect(made(1).split(/\s+/).length / 10).toBeLessThan(750)
  })
})

describe('what others read of a made archive', () => {
  const page = {
    ...{ year: 2010, kind: 'begroting', publication: '2010-begroting-m0', themes: ['wonen'], order: 3 },
    ...{ name: 'Begroting 2010', publisher: 'Ministerie 1', scope: 'Een proef.' },
  }
  const plain = plainPageOf('## Een kop {#een-kop thema=wonen}\n\nTabel 1 Uitgaven {tabel koprijen=1}\n', page)

  test('has no words in braces, and says in front matter what stands elsewhere', () => {
    expect(plain).toContain('\n---\n## Een kop\n\nTabel 1 Uitgaven\n')
    expect(plain).toContain('title: "Een kop"\n')
    expect(plain).toContain('name: "Begroting 2010"\npublisher: "Ministerie 1"\n')
    expect(plain).toContain('places: ["2010-wonen"]\n')
    expect(plain).toContain('tags: ["2010-begroting-m0","2010","begroting","wonen","2010-wonen"]\n')
  })
})

describe('a change in a made archive', () => {
  const made = '## Een kop {#een-kop}\n\nWat er stond.\n'

  test('is a paragraph below the heading, other words for each number, and can be undone', () => {
    const changed = withChange(made, 1, ' {toegevoegd}')
    expect(changed).toContain(
      '\n\nDeze zin schreef een redacteur als proefwijziging 1. {toegevoegd}\n\nWat er stond.\n',
    )
    expect(withChange(changed, 2, ' {toegevoegd}')).toBe(withChange(made, 2, ' {toegevoegd}'))
    expect([withoutChange(changed), withoutChange(withChange(made, 12, '')), withoutChange(made)]).toEqual([
      made,
      made,
      made,
    ])
  })

  test('is another title, which can be undone as well', () => {
    const yaml = 'titel: Jaarverslag 2010\nsoort: jaarverslag\n'
    const changed = withTitle(yaml, 1)
    expect(changed).toBe('titel: Jaarverslag 2010, proef 1\nsoort: jaarverslag\n')
    expect([withTitle(changed, 2), withTitle(changed, null)]).toEqual([withTitle(yaml, 2), yaml])
  })
})

describe('pages for the gates', () => {
  const pages = Array.from({ length: 100 }, (_, index) => ({
    ...{ address: `/${index}/`, kind: `soort ${index % 7}`, html: 'x'.repeat(index) },
  }))

  test('one of each kind, those named, and the rest spread out; never more than asked', () => {
    const chosen = choosePages(pages, ['/99/'], 20)
    expect(chosen.length).toBe(20)
    expect(new Set(chosen).size).toBe(20)
    expect(chosen).toContain('/99/')
    expect(new Set(chosen.map(address => pages.find(page => page.address === address)?.kind)).size).toBe(7)
    expect(choosePages(pages, [], 500).length).toBe(100)
  })
  test('a page that a tool could not look at was not looked at', () => {
    const output = ' > http://h/a/ - 0 errors\n > http://h/b/ - Failed to run\n > http://h/ab/ - 2 errors\n'
    expect(pagesSpokenOf(output, ['http://h/a/', 'http://h/b/', 'http://h/c/'])).toBe(1)
  })
})
