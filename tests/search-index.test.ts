import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { afterAll, describe, expect, test } from 'vitest'
import { assembleSite } from '../scripts/assemble-site.ts'
import { chanceOf } from '../scripts/degraded/chance.ts'
import { loadContent } from '../scripts/load-content.ts'
import { CborReader } from '../scripts/search-index/cbor-reader.ts'
import type { IndexFile, IndexShard } from '../scripts/search-index/index-shard.ts'
import { joinShards } from '../scripts/search-index/join-shards.ts'
import { openPagefind } from '../scripts/search-index/open-pagefind.ts'
import { packed, unpacked } from '../scripts/search-index/packed-file.ts'
import { readShard } from '../scripts/search-index/read-shard.ts'
import type { SearchRecord } from '../src/search/search-record.ts'
import { searchRecordsOf } from '../src/site/search-records.ts'
import { serveIndex } from './served-index.ts'

const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const real = [...Map.groupBy(searchRecordsOf(site), ({ meta }) => meta.publicatie).values()]

mkdirSync('.cache', { recursive: true })
const folder = mkdtempSync('.cache/search-index-')
afterAll(() => rmSync(folder, { recursive: true }))

/** Words that Pagefind treats each in its own way: with accents, of one stem, of other scripts, beyond 16 bits, none. */
const oddWords =
  'café cafe Café CAFÉ coöperatie cooperatie één een huizen huis huisje straße strasse ĳs 𝔘 𝔸bc 𐌰𐌱 豈 ｗｏ 🏠 日本 Ελλάδα 3,5 2020 — … - zó zo'.split(
    ' ',
  )

/** Records of which nothing is as usual, in texts of any size: without words, with few fields, with the same address twice. */
function oddTexts(seed: number): readonly (readonly SearchRecord[])[] {
  const chance = chanceOf(seed)
  const below = (most: number) => Math.floor(chance() * most)
  const word = () => (chance() < 0.2 ? (oddWords[below(oddWords.length)] ?? '') : `woord${below(below(3000) + 1)}`)
  const text = (most: number) => Array.from({ length: below(most) }, word).join(' ')
  const some = (most: number) => [...new Set(Array.from({ length: below(most) }, () => `v${below(5)}`))]
  return Array.from({ length: 12 }, (_, number) =>
    Array.from({ length: number === 5 ? 0 : below(number === 7 ? 400 : 60) }, () => ({
      url: `/${number}/#${below(500)}`,
      content: text(chance() < 0.1 ? 2 : 400),
      language: 'nl' as const,
      meta: {
        title: text(5) || '—',
        ...(chance() < 0.5 && { delen: text(9) }),
        // A field that only later texts have, and whose name comes before others.
        ...(number > 8 && { datum: text(3) }),
      },
      filters: { jaar: [`${2000 + below(9)}`], thema: some(3), soort: some(2), uitgever: number > 9 ? ['x'] : [] },
    })),
  )
}

/** What Pagefind makes of all records at once. */
async function atOnce(texts: readonly (readonly SearchRecord[])[]): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'nl' })
  for (const { url, content, language, meta, filters } of texts.flat()) {
    const own = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
    await index?.addCustomRecord({ url, content, language, meta: { ...meta }, filters: own })
  }
  const answer = await index?.getFiles()
  await close()
  return answer?.files ?? []
}

async function shardsOf(texts: readonly (readonly SearchRecord[])[]) {
  const pagefind = openPagefind()
  const shards: IndexShard[] = []
  for (const records of texts) shards.push(await pagefind.shardOf(records))
  const engine = await pagefind.engine()
  await pagefind.close()
  return { shards, engine }
}

async function joined(texts: readonly (readonly SearchRecord[])[]): Promise<readonly IndexFile[]> {
  const { shards, engine } = await shardsOf(texts)
  const placed: IndexFile[] = []
  const index = await joinShards(shards, engine, async files => {
    for (const { path, content } of files) placed.push({ path, content: await packed(content) })
  })
  return [...index.fragments.flat(), ...placed, ...index.engine]
}

/** Everything that an index says, but for the names of its files: those are hashes of another kind. */
function saidBy(files: readonly IndexFile[]) {
  const { pages, fields, filters, words } = readShard(files)
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'))
  return {
    pages: pages.map(({ fragment, wordCount }) => [unpacked(fragment).toString(), wordCount]),
    fields,
    filters: filters
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, values }) => [name, values.toSorted((one, other) => (one.value < other.value ? -1 : 1))]),
    words: Buffer.from(words).toString('hex'),
    chunks: chunks.map(({ content }) => unpacked(content).toString('hex')).toSorted(),
    ranges: rangesIn(unpacked(meta?.content ?? Buffer.alloc(0))),
    others: files
      .filter(({ path }) => !/\.pf_\w+$/.test(path))
      .map(({ path, content }) => [path, new TextDecoder('latin1').decode(content).replace(/nl_[0-9a-f]+/, '')])
      .toSorted(),
  }
}

/** The words that each chunk begins and ends with. */
function rangesIn(meta: Buffer): readonly (readonly string[])[] {
  const reader = new CborReader(meta)
  reader.length()
  reader.text()
  reader.items(() => [reader.length(), reader.text(), reader.number()])
  return reader.items(() => reader.items(() => reader.text()).slice(0, 2))
}

const sets = { 'the real texts': real, 'odd texts 1': oddTexts(1), 'odd texts 2': oddTexts(20201) }

describe('shards of texts, joined', () => {
  test.each(Object.entries(sets))('say of %s what Pagefind says of all records at once', async (_, texts) => {
    const [own, theirs] = [saidBy(await joined(texts)), saidBy(await atOnce(texts))]
    // Words, pages, places and weights are in these bytes, in chunks that begin and end at the same words.
    expect(own).toEqual(theirs)
    expect(own.chunks.length).toBeGreaterThan(2)
    expect(own.pages.length).toBeGreaterThan(100)
  })

  test('say something else when one record is left out, or texts change places', async () => {
    const texts = sets['odd texts 1']
    const { words } = saidBy(await joined(texts))
    expect(saidBy(await joined(texts.toReversed())).words).not.toBe(words)
    expect(saidBy(await joined(texts.map((text, at) => (at === 8 ? text.slice(1) : text)))).words).not.toBe(words)
  })

  test('give the same bytes every time', async () => {
    const [one, other] = [await joined(real), await joined(real)]
    expect(one.map(({ path }) => path)).toEqual(other.map(({ path }) => path))
    expect(one.every(({ content }, at) => Buffer.compare(content, other[at]?.content ?? Buffer.alloc(0)) === 0)).toBe(
      true,
    )
  })

  test('can be one alone', async () => {
    const one = real.slice(0, 1)
    expect(saidBy(await joined(one))).toEqual(saidBy(await atOnce(one)))
  })

  test('of no records at all are no index', async () => {
    await expect(joined([[], []])).rejects.toThrow('no records for the search index')
  })

  test('keep fragments apart that have the same name by chance', async () => {
    const { shards, engine } = await shardsOf(real)
    const same = shards.map(one => ({ ...one, pages: one.pages.map(page => ({ ...page, name: 'nl_0000000' })) }))
    const { fragments } = await joinShards(same, engine, async () => {})
    const paths = fragments.flat().map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths[0]).toBe('fragment/nl_0000000.pf_fragment')
  })
})

/** Questions of all kinds: one word, several, in quotes, with accents, of which a word is missing, and with filters. */
const questions: readonly (readonly [string | null, object])[] = [
  ...[
    'wonen',
    'huurtoeslag',
    'sociale huurwoningen',
    '"sociale huurwoningen"',
    'de',
    'gemeenten en provincies',
    'digitale overheid',
    'democratie',
    'coöperatie',
    'cooperatie',
    'België',
    'a',
    'zzzz',
    'xylofoonles',
    '2020',
    'getal1k8miljard',
    'begroting',
    'noot',
    'woning',
    'bouwen van woningen voor ouderen',
    'Groningen',
    '"een goede"',
    'é',
    'z',
  ].map(text => [text, {}] as const),
  ...[{ jaar: '2020' }, { soort: 'begroting', jaar: '2020' }, { thema: 'wonen-en-buurt' }, { uitgever: 'vng' }].flatMap(
    filters => [['huur', filters] as const, [null, filters] as const],
  ),
]

/** What a reader's browser gets for each question from an index. */
async function answersOf(name: string, files: readonly IndexFile[]) {
  const own = join(folder, name)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(own, path)), { recursive: true })
    writeFileSync(join(own, path), content)
  }
  const { pagefind, close } = await serveIndex(own)
  const answers: object[] = []
  for (const [text, filters] of questions) {
    const { results, ...counts } = await pagefind.search(text, { filters })
    const records = await Promise.all(results.slice(0, 5).map(result => result.data()))
    const found = results.map(({ id, score, matchedMetaFields }) => [id, score, matchedMetaFields])
    answers.push({ text, filters, found, records, counts: { ...counts, timings: null } })
  }
  await close()
  return answers
}

test('a browser gets the same answers, scores and counts as from the index of all records at once', async () => {
  const own = await answersOf('joined', await joined(real))
  const theirs = await answersOf('at-once', await atOnce(real))
  expect(own).toEqual(theirs)
  expect(
    own.filter(answer => 'records' in answer && Array.isArray(answer.records) && answer.records.length > 0).length,
  ).toBeGreaterThan(20)
})
