import { describe, expect, test } from 'vitest'
import { compareSites, type ReportedSite } from '../src/report/compare-sites.ts'
import { heardLines } from '../src/report/heard-lines.ts'
import { pullRequestReport } from '../src/report/pull-request-report.ts'
import { tellFindings } from '../src/report/told-finding.ts'

const place = { file: 'content/a.md', line: 3, column: 1, offset: 0 }
const told = (rule: string) =>
  tellFindings([{ rule, place, quote: 'x' }], new Map([['content/a.md', '\n\nx `@iedereen`\n']]))

const before: ReportedSite = {
  pages: new Map([
    ['/', ['kop 1: Leeswijzer']],
    ['/2020/', ['kop 1: Teksten', 'Er komen woningen bij.']],
    ['/oud/', ['kop 1: Oud']],
  ]),
  words: new Map([['2020/begroting-bzk', { source: 10, kept: 10, unaccounted: 0 }]]),
  findings: told('empty-heading'),
  sections: new Map([['2020/begroting-bzk#wonen', 'Wonen']]),
}
const after: ReportedSite = {
  pages: new Map([
    ['/', ['kop 1: Leeswijzer']],
    ['/2020/', ['kop 1: Teksten', 'Er komen huizen bij.']],
    ['/nieuw/', ['kop 1: Nieuw']],
  ]),
  words: new Map([['2020/begroting-bzk', { source: 10, kept: 9, unaccounted: 1 }]]),
  findings: told('word-lost'),
  sections: new Map(),
}
const questions = [
  { question: 'huis', answers: ['2020/begroting-bzk#wonen'] },
  { question: 'iets anders', answers: ['2021/reactie-vng#zorg'] },
]

describe('the report of a change', () => {
  const report = pullRequestReport(compareSites(before, after, questions))

  test.each([
    '- pagina’s: 1 nieuw, 1 veranderd, 1 weg',
    '- meldingen: 1 nieuw (waarvan 1 fouten), 1 opgelost',
    '- woorden: **niet elk woord van de bron is verantwoord**',
    '| weg | `/oud/` |',
    '| nieuw | `/nieuw/` |',
    '| veranderd | `/2020/` |',
    '| `2020/begroting-bzk` | behouden | 10 | 9 |',
    '- Er komen woningen bij.'.replace('- ', '− '),
    '+ Er komen huizen bij.',
    '- `huis` **heeft geen antwoord meer**: `2020/begroting-bzk#wonen`',
  ])('says %s', line => {
    expect(report.split('\n')).toContain(line)
  })

  test('does not name a question whose answer stays', () => {
    expect(report).not.toContain('iets anders')
  })

  test('text of the content stands in code, in a fence longer than any in it', () => {
    const outside = report.replaceAll(/^(`{3,})text\n[\s\S]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '')
    expect(report).toContain('@iedereen')
    expect(outside).not.toContain('@iedereen')
  })

  test('says so when nothing changes, and never outgrows a comment', () => {
    expect(pullRequestReport(compareSites(before, before, questions))).toContain('Niets: elke pagina blijft')
    const pages = new Map(Array.from({ length: 500 }, (_, index) => [`/${index}/`, ['woord '.repeat(60)]] as const))
    const many = compareSites(
      { ...before, pages },
      { ...after, pages: new Map([...pages].map(([k]) => [k, ['x '.repeat(400)]])) },
      [],
    )
    expect(pullRequestReport(many).length).toBeLessThan(65_536)
  })
})

test('what is heard: headings by level, items, tables by size, labels before text', () => {
  const html =
    '<body><nav>weg</nav><main><h1>Wonen</h1><p>Er komen<sup><a aria-label="Voetnoot 1">1</a></sup> bij.</p>' +
    '<ul><li>een</li><li><p>twee</p></li></ul><table><caption>Tabel 1</caption><tr><th>Jaar</th></tr><tr><td>2020</td></tr></table></main>'
  expect(heardLines(html)).toEqual([
    'kop 1: Wonen',
    'Er komen[Voetnoot 1] bij.',
    'punt: een',
    'punt: twee',
    'tabel van 2 rijen',
    'Tabel 1',
    'rij: Jaar',
    'rij: 2020',
  ])
})
