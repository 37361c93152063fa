import { describe, expect, test } from 'vitest'
import { idsOf } from '../src/document/citable.ts'
import type { Finding } from '../src/document/finding.ts'
import { readGlossary } from '../src/readers/content/glossary.ts'
import { readPairing } from '../src/readers/content/pairing.ts'
import { readSummary } from '../src/readers/content/summaries.ts'
import { readSynonyms } from '../src/readers/content/synonyms.ts'
import { checkPairing } from '../src/rules/content/check-pairing.ts'
import { checkEverySectionHasTheme, checkRemarks } from '../src/rules/content/check-sections.ts'
import { checkSummary, mostWords } from '../src/rules/content/check-summary.ts'
import { checkSynonyms } from '../src/rules/content/check-synonyms.ts'
import { checkTerms, checkTopics } from '../src/rules/content/check-terms.ts'
import { publicationKey } from '../src/site/address.ts'
import { digestsOf, vocabularyOf } from '../src/site/digest/text-digest.ts'
import { standsIn } from '../src/site/stands-in.ts'
import { type Case, readCases } from './read-cases.ts'
import { site } from './site-fixture.ts'

const cases = readCases('editorial')
const fence = (one: Case, name: string) => one.fences.find(block => block.name === name)?.text
const inFile = (name: string) => cases.filter(one => one.file.endsWith(`/${name}.md`))
const expected = (one: Case) => (fence(one, 'findings') ?? '').split('\n').filter(line => line !== '')

const publications = new Map(site.publications.map(one => [publicationKey(one), one]))
const known = new Map([...publications].map(([key, { document }]) => [key, new Set(idsOf(document))]))
const place = { file: 'x.yaml', line: 1, column: 1, offset: 0 }

const ruleAndQuote = ({ rule, quote }: Finding) => [rule, ...(quote ? [quote] : [])].join(' ')
function placed(finding: Finding): string {
  const nearest = finding.details?.nearest === undefined ? '' : ` (${finding.details.nearest})`
  return `${finding.place.line}:${finding.place.column} ${ruleAndQuote(finding)}${nearest}`
}

describe('summaries', () => {
  test.each(inFile('summaries'))('$title', one => {
    const { summary, findings } = readSummary(fence(one, 'summary') ?? '', place)
    expect([...findings, ...checkSummary(summary, known)].map(ruleAndQuote)).toEqual(expected(one))
  })

  test('one word more than the most is a fault', () => {
    const link = (words: number) => `[${Array(words).fill('woord').join(' ')}](/2020/begroting-bzk/volledig/#wonen).`
    const rulesFor = (words: number) =>
      [...checkSummary(readSummary(link(words), place).summary, known)].map(({ rule }) => rule)
    expect(rulesFor(mostWords)).toEqual([])
    expect(rulesFor(mostWords + 1)).toEqual(['summary-too-long'])
  })
})

describe('pairs', () => {
  const headings = new Map(
    digestsOf(site).map(one => [publicationKey(one.publication), new Map(one.headings)] as const),
  )
  test.each(inFile('pairs'))('$title', one => {
    const { value, findings } = readPairing({ file: 'x.yaml', text: fence(one, 'yaml') ?? '' })
    const found = value ? [...checkPairing(value, headings)] : findings
    expect(found.map(placed)).toEqual(expected(one))
  })
})

describe('glossary', () => {
  test.each(inFile('glossary'))('$title', one => {
    const { value, findings } = readGlossary({ file: 'x.yaml', text: fence(one, 'yaml') ?? '' })
    expect([...findings, ...checkTerms(value ?? [], known)].map(placed)).toEqual(expected(one))
  })

  test('a name that two topics claim is a fault', () => {
    const topic = (name: string, aliases: readonly string[]) => ({ place, name, kind: 'law' as const, aliases })
    const topics = [topic('Wet open overheid', ['Woo']), topic('Woo-besluit', ['Woo'])]
    expect([...checkTopics(topics)].map(ruleAndQuote)).toEqual(['topic-doubled Woo'])
  })
})

describe('synonyms', () => {
  test.each(inFile('synonyms'))('$title', one => {
    const { value, findings } = readSynonyms({ file: 'x.yaml', text: fence(one, 'yaml') ?? '' })
    expect([...findings, ...checkSynonyms(value ?? [], standsIn(vocabularyOf(digestsOf(site))))].map(placed)).toEqual(
      expected(one),
    )
  })
})

describe('sections and remarks', () => {
  const [budget] = site.publications

  test('text that no theme leads to is a fault', () => {
    const found = budget ? [...checkEverySectionHasTheme(budget)] : []
    expect(found.map(ruleAndQuote)).toEqual(['section-without-theme Digitale overheid'])
  })

  test('a remark stands at a place of its own publication', () => {
    const withRemarks = (at: string | null) =>
      budget && { ...budget, metadata: { ...budget.metadata, remarks: [{ at, text: 'Let op.' }] } }
    const found = ['r9', 'wonen', null, 'nergens'].flatMap(at => {
      const publication = withRemarks(at)
      return publication ? [...checkRemarks('2020/begroting-bzk', publication, known)] : []
    })
    expect(found.map(ruleAndQuote)).toEqual(['remark-dead-place nergens'])
  })
})
