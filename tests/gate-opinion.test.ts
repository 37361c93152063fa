import { describe, expect, test } from 'vitest'
import { steadyPageOfEachKind } from '../src/gate/opinion.ts'

const page = (kind: string, address: string, length: number) => ({ kind, address, html: 'x'.repeat(length) })
const chapters = Array.from({ length: 9 }, (_, index) => page('chapter', `/2020/${index}/`, 9000 + index))
const pages = [page('chapter', '/2019/stub/', 300), page('chapter', '/2019/long/', 90_000), ...chapters]
const chosen = (all: typeof pages) => steadyPageOfEachKind(all).map(({ address }) => address)

describe('the page of each kind that a second engine is asked about', () => {
  test('is one of each kind, neither a stub nor the longest', () => {
    expect(chosen([page('home', '/', 50), ...pages])).toEqual(['/', '/2020/0/'])
    expect(chosen([])).toEqual([])
  })

  test.each(pages.map(({ address }) => address))('is no other after an edit of %s', edited => {
    const grown = pages.map(one => (one.address === edited ? { ...one, html: `${one.html}${'x'.repeat(150)}` } : one))
    expect(chosen(grown)).toEqual(chosen(pages))
  })

  test('does not depend on the order of the pages', () => {
    expect(chosen(pages.toReversed())).toEqual(chosen(pages))
  })
})
