import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { assembleSite } from '../scripts/assemble-site.ts'
import { loadContent } from '../scripts/load-content.ts'
import type { Section } from '../src/document/node.ts'
import { publicationKey } from '../src/site/address.ts'
import { openSearch, type SearchEngine } from './search-engine.ts'

interface QuestionFile {
  readonly ondergrens: { readonly eersteDrie: number; readonly rang: number }
  readonly vragen: readonly { readonly vraag: string; readonly in: readonly string[] }[]
  readonly niets?: readonly string[]
}

const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const fileOf = (name: string): QuestionFile =>
  parse(readFileSync(join(import.meta.dirname, 'cases/search', `${name}.yaml`), 'utf8'))
const files = { questions: fileOf('questions'), 'held-out': fileOf('held-out') }

/** The section of an id and the sections around it: `2020/begroting-bzk#wonen`. */
const around = new Map<string, readonly string[]>()
for (const publication of site.publications) {
  const visit = (section: Section, above: readonly string[]): void => {
    const own = [...above, `${publicationKey(publication)}#${section.id}`]
    around.set(own.at(-1) ?? '', own)
    for (const child of section.sections) visit(child, own)
  }
  for (const section of publication.document.sections) visit(section, [])
}

/** What a hit counts for: its section and those around it; for a table or a note, the section that shows it. */
function sectionsOf(url: string): readonly string[] {
  const [, key, id] = /^\/(\d+\/[^/]+)\/[^#]*#?(.*)$/.exec(search.holderOf(url)) ?? []
  return around.get(`${key}#${id}`) ?? []
}

let search: SearchEngine
beforeAll(async () => {
  search = await openSearch(site)
})
afterAll(() => search.close())

describe.each(Object.entries(files))('%s', (name, { ondergrens, vragen }) => {
  test('every section that a question names is there', () => {
    const missing = vragen.flatMap(one => one.in.filter(id => !around.has(id)).map(id => `${one.vraag}: ${id}`))
    expect(missing).toEqual([])
  })

  test('the right section is among the first hits as often as before', async () => {
    const ranks: number[] = []
    for (const { vraag, in: right } of vragen) {
      const hits = await search.first(await search.ask(vraag), 10)
      const rank = hits.findIndex(hit => sectionsOf(hit.url).some(section => right.includes(section))) + 1
      if (rank === 0 || rank > 3)
        console.log(`${name}: "${vraag}" ${rank === 0 ? 'niet bij de eerste tien' : `op plaats ${rank}`}`)
      ranks.push(rank)
    }
    const top = ranks.filter(rank => rank > 0 && rank <= 3).length / ranks.length
    const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
    console.log(
      `zoeken, ${name}: ${ranks.length} vragen, ${top.toFixed(3)} in de eerste drie, omgekeerde rang ${reciprocal.toFixed(3)}`,
    )
    expect(top).toBeGreaterThanOrEqual(ondergrens.eersteDrie)
    expect(reciprocal).toBeGreaterThanOrEqual(ondergrens.rang)
  })
})

test.each(files.questions.niets ?? [])(
  '"%s" stands in no text, and nothing that is spelt like it is taken for it',
  async word => {
    expect(await search.ask(word)).toMatchObject({ groups: [], unknown: expect.arrayContaining([expect.any(String)]) })
  },
)

test('a question in which half is unknown says which words no text has', async () => {
  const { unknown, groups, rest } = await search.ask('subsidie zonnepanelen')
  expect([unknown, rest]).toEqual([['zonnepanelen'], []])
  expect(groups.every(({ coverage }) => coverage === 'any')).toBe(true)
  const mostlyUnknown = await search.ask('rijbewijs zonnepanelen subsidie')
  expect([mostlyUnknown.groups, mostlyUnknown.rest]).toEqual([[], ['subsidie']])
})

test('a misspelt word is not guessed at, but near words are offered', async () => {
  const { groups, near } = await search.ask('woningbauw')
  expect(groups).toEqual([])
  expect(near).toContain('woningbouw')
})

test.each([
  ['huur', 'huurtoeslag'],
  ['toeslag', 'huurtoeslag'],
  ['huur', 'huurwoningen'],
])('"%s" finds the texts that say "%s"', async (word, compound) => {
  const found = async (query: string) => (await search.ask(query, { literal: true })).groups.flatMap(({ ids }) => ids)
  expect(await found(word)).toEqual(expect.arrayContaining(await found(compound)))
})

test.each([
  ['35570 VII', '35 570-VII', 'kst-35570-VII', 'Kamerstukken II 2020/21, 35 570 VII'],
  ['35570 VII, nr. 8', 'kst-35570-VII-8', '35 570-vii nr 8'],
  ['Stb. 2020, 261', 'staatsblad 2020 261', 'stb-2020-261'],
  ['1,8 mld', '€ 1,8 miljard'],
  ['6,75%', '6,75 procent'],
  ['financiën', 'financien'],
  ['AIVD', 'aivd'],
  ['CO2', 'CO₂'],
])('%s is found in every spelling', async (...spellings) => {
  const found = await Promise.all(spellings.map(one => search.ask(one)))
  const [first, ...others] = found.map(({ groups }) => groups[0]?.ids.toSorted())
  expect(first?.length).toBeGreaterThan(0)
  expect(
    others
      .slice(0, spellings[0]?.startsWith('35570 VII') ? 1 : undefined)
      .every(ids => JSON.stringify(ids) === JSON.stringify(first)),
  ).toBe(true)
})

test('related words are said, and are left out when the reader asks for that', async () => {
  const related = await search.ask('nepnieuws')
  expect(related.also).toContain('desinformatie')
  expect(related.groups.length).toBeGreaterThan(0)
  expect(await search.ask('nepnieuws', { literal: true })).toMatchObject({
    also: [],
    groups: [],
    unknown: ['nepnieuws'],
  })
})

test('an abbreviation finds its long form, and the other way round', async () => {
  expect((await search.ask('AIVD')).also).toContain('Algemene Inlichtingen- en Veiligheidsdienst')
  expect((await search.ask('Algemene Inlichtingen- en Veiligheidsdienst')).also).toContain('AIVD')
})

test('filters keep what they let through, and say what each other choice would give', async () => {
  const all = await search.ask('woningbouw')
  const filtered = await search.ask('woningbouw', { chosen: { jaar: ['2024'] } })
  const hits = await search.first(filtered, 100)
  const [allCounts, counts] = [await all.counts(), await filtered.counts()]
  expect(hits.length).toBe(allCounts.jaar['2024'])
  expect(hits.every(({ meta }) => meta.jaar === '2024')).toBe(true)
  expect(counts.jaar).toEqual(allCounts.jaar)
  expect(Object.values(counts.thema).reduce((sum, count) => sum + count, 0)).toBe(hits.length)
  expect((await search.ask('woningbouw', { chosen: { jaar: ['1900'] } })).groups).toEqual(all.groups)
})

test.each([
  '(',
  '*',
  '"',
  '<script>alert(1)</script>',
  '\u202Ehuur',
  '\uD800',
  'x'.repeat(100_000),
  '../../etc/passwd',
  'a:b AND c OR NOT d',
])('a hostile question is answered', async query => {
  expect((await search.ask(query)).query.length).toBeLessThanOrEqual(200)
})
