import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type ComparedPair, type Comparison, comparisonsOf, type PairSide, sectionsIn } from '../src/site/comparison.ts'
import type { OwnSection } from '../src/site/own-sections.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { readCases } from './read-cases.ts'
import { pairingOf, publicationOf, site } from './site-fixture.ts'
import { documentOf } from './site-nodes.ts'

type Outlines = NonNullable<Parameters<typeof documentOf>[0]['delen']>

interface ComparisonCase extends Omit<Parameters<typeof pairingOf>[0], 'beloofd' | 'gedaan'> {
  readonly begroting: Outlines
  readonly jaarverslag: Outlines
}

const themes = ['wonen', 'groningen'].map(slug => ({ slug, name: slug, description: '' }))

// A case is two texts and their pairs; then what the page of one theme shows of them.
describe.each(readCases('site-comparison'))('$title', ({ fences }) => {
  const { begroting, jaarverslag, ...pairs } = parse(fences[0]?.text ?? '') as ComparisonCase
  const of = {
    ...site,
    themes,
    publications: [
      publicationOf({ kind: 'budget', year: 2020 }, documentOf({ delen: begroting })),
      publicationOf({ kind: 'report', year: 2020 }, documentOf({ delen: jaarverslag })),
    ],
    pairings: [pairingOf({ beloofd: '2020/begroting-bzk', gedaan: '2020/jaarverslag-bzk', ...pairs })],
  }

  test('shows what the case says', () => {
    const comparisons = comparisonsOf(of, of.publications)(2020, 'wonen')
    expect(comparisons.flatMap(shown).join('\n') || 'geen vergelijking').toBe(fences[1]?.text)
  })

  test('every section of every theme stands on one page, once', () => {
    const pages = pagesOf(of).filter(page => page.kind === 'year-theme')
    const all = pages.flatMap(page => page.comparisons.flatMap(sectionsIn)).map(nameOf)
    const expected = [...withTheme(begroting, 'begroting'), ...withTheme(jaarverslag, 'jaarverslag')]
    expect([...all].sort()).toEqual([...expected].sort())
  })
})

function shown({ pairs, alone, withoutText, unpaired }: Comparison): readonly string[] {
  return [
    ...pairs.map(pairLine),
    ...alone.promised.map(one => `alleen beloofd: ${one.section.section.id} (${one.explanation})`),
    ...alone.done.map(one => `alleen gedaan: ${one.section.section.id} (${one.explanation})`),
    ...withoutText.map(({ section }) => `zonder tekst: ${section.id}`),
    ...unpaired.map(({ section }) => `niet vergeleken: ${section.id}`),
  ]
}

function pairLine({ promised, done, reason }: ComparedPair): string {
  return `paar: ${sideLine(promised)} | ${sideLine(done)}${reason === null ? '' : ` (${reason})`}`
}

function sideLine({ shown, elsewhere }: PairSide): string {
  const others = elsewhere.map(({ name, address }) => `${name.toLowerCase()} staat op ${address}`)
  return [...shown.map(({ section }) => section.id), ...others].join(', ')
}

function nameOf({ publication, section }: OwnSection): string {
  return `${publication.slug.split('-')[0]} ${section.id}`
}

function withTheme(sections: Outlines, text: string, above?: string): readonly string[] {
  return sections.flatMap(({ id, thema = above, delen = [] }) => [
    ...(thema ? [`${text} ${id}`] : []),
    ...withTheme(delen, text, thema),
  ])
}
