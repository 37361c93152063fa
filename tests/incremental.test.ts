import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginBuild } from '../scripts/build/begin-build.ts'
import { buildPart } from '../scripts/build/build-part.ts'
import { readState } from '../scripts/build/build-state.ts'
import { openStaging } from '../scripts/build/open-staging.ts'
import { publishSite } from '../scripts/build/publish-site.ts'
import { takeFromLast, takeFromParts } from '../scripts/build/take-text.ts'
import { linkFiles } from '../scripts/build/written-files.ts'
import { chanceOf } from '../scripts/degraded/chance.ts'
import type { BuildOptions } from '../scripts/options.ts'
import { filesBelow } from './files-below.ts'

rmSync('.cache/incremental', { recursive: true, force: true })
const folder = '.cache/incremental'
const content = join(folder, 'content')
const site = join(folder, 'site')
const fresh = join(folder, 'fresh')

beforeAll(() => {
  cpSync('tests/heard/content', content, { recursive: true })
  // A second year, so that years know of each other.
  for (const part of ['sources', 'publications']) {
    cpSync(join(content, part, '2020'), join(content, part, '2019'), { recursive: true })
  }
  rmSync(join(content, 'publications/2019/begroting-bzk/in-het-kort.md'))
  for (const name of ['begroting-bzk', 'jaarverslag-bzk', 'reactie-vng'])
    edit(`sources/2019/${name}.yaml`, text => text.replace('jaar: 2020', 'jaar: 2019'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const optionsFor = (output: string): BuildOptions => ({
  url: null,
  pathPrefix: null,
  output,
  content,
  withSearch: true,
  isFresh: false,
  only: null,
})

async function build(output: string, isFresh: boolean, withSearch = true): Promise<void> {
  const begun = beginBuild({ ...optionsFor(output), withSearch, isFresh })
  const before = readState(`${begun.kept}/state.json`, begun.base)
  await publishSite(begun, before, takeFromLast(before, output), openStaging(begun, before, before === null))
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(content, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

const replacing = (path: string, from: string | RegExp, to: string) => () => edit(path, text => text.replace(from, to))

/** Another sentence, in the source and in the publication. */
const rewriting = (from: string, to: string) => () => {
  for (const path of ['publications/2020/reactie-vng/01-wonen.md', 'sources/2020/reactie-vng.txt'])
    edit(path, text => text.replace(from, to))
}

function expectSame(one: string, other: string): void {
  const [own, theirs] = [filesBelow(one), filesBelow(other)]
  const paths = [...new Set([...own.keys(), ...theirs.keys()])]
  expect(paths.filter(path => own.get(path) !== theirs.get(path))).toEqual([])
  expect(own.size).toBeGreaterThan(60)
}

/** A year with one text, the same as the reaction of 2020 was. */
function addYear(year: number): void {
  for (const part of [`sources/${year}`, `publications/${year}`]) mkdirSync(join(content, part), { recursive: true })
  for (const name of ['reactie-vng.txt', 'reactie-vng.yaml'])
    cpSync(join('tests/heard/content/sources/2020', name), join(content, `sources/${year}`, name))
  cpSync('tests/heard/content/publications/2020/reactie-vng', join(content, `publications/${year}/reactie-vng`), {
    recursive: true,
  })
  edit(`sources/${year}/reactie-vng.yaml`, text => text.replace('jaar: 2020', `jaar: ${year}`))
}

function removeYear(year: number): void {
  for (const part of ['sources', 'publications']) rmSync(join(content, part, String(year)), { recursive: true })
}

const book = '2020/begroting-bzk'

/** Whatever an editor can change without making a fault, and what no page of the text itself shows. */
const edits: Readonly<Record<string, () => void>> = {
  'the title of a text': replacing(`sources/${book}.yaml`, 'titel: Begroting', 'titel: Rijksbegroting'),
  'the scope of a text': replacing('sources/2019/reactie-vng.yaml', 'reikwijdte: ', 'reikwijdte: Alleen dit. '),
  'the date of a text': replacing(`sources/${book}.yaml`, '2019-09-17', '2019-09-18'),
  'the publisher of a text': replacing(
    'sources/2019/jaarverslag-bzk.yaml',
    /uitgever: .*/,
    'uitgever: Ministerie van Zaken',
  ),
  'a remark on a text': () =>
    edit(`sources/${book}.yaml`, text => `${text}opmerkingen:\n  - { bij: r7, tekst: Let hierop. }\n`),
  // "Beleidsprioriteiten" in another text is found by its parts from then on.
  'a text with words that are part of a word elsewhere': () =>
    edit('publications/2020/reactie-vng/01-wonen.md', text => `${text}\nHet beleid kent prioriteiten. {toegevoegd}\n`),
  'the theme of a heading': replacing(
    `publications/2019/begroting-bzk/02-digitale-overheid.md`,
    'thema=digitale-overheid',
    'thema=wonen-en-buurt',
  ),
  'a summary of a text': replacing(`publications/${book}/in-het-kort.md`, 'Er komen', 'Er verrijzen'),
  'the name of a theme': replacing('themes.yaml', 'naam: Wonen en buurt', 'naam: Huis en buurt'),
  'the summary of a theme in a year': replacing('themes.yaml', 'Er zijn [56.000', 'Vorig jaar zijn [56.000'),
  'a meaning in the glossary': replacing('glossary.yaml', 'lang: Algemene Rekenkamer', 'lang: De Algemene Rekenkamer'),
  'how often a text names a term': rewriting('Het kabinet wil bouwen.', 'Het kabinet wil bouwen, zegt de AR.'),
  // Another text names it.
  'a term that a text explains': rewriting('plaatsen aan om te bouwen', 'plaatsen aan in de Instelling Inhuur (II)'),
  'a topic': replacing('onderwerpen.yaml', 'naam: Woningwet', 'naam: Rekenkamer'),
  'a synonym': replacing('synoniemen.yaml', '[huis]', '[huis, thuis]'),
  'a foreign phrase': () => edit('languages.yaml', text => text.replace('Right to Challenge', 'Challenge')),
  'a reason for silence': () =>
    edit(
      'afwezig.yaml',
      () =>
        'afwezig:\n  - { jaar: 2019, soort: reactie, thema: digitale-overheid, reden: elders, uitleg: Dat staat elders. }\n',
    ),
  'a pair': replacing('pairs/2020-bzk.yaml', 'reden: Beide gaan', 'reden: Ze gaan'),
  'a fixed page': () => edit('pages/over.md', text => `${text}\nNog een zin.\n`),
  'the name of the site': replacing('site.yaml', 'naam: Leeswijzer', 'naam: Wegwijzer'),
  'the file of a chapter': () => {
    const chapter = join(content, 'publications', book)
    renameSync(join(chapter, '02-digitale-overheid.md'), join(chapter, '02-digitaal.md'))
  },
  'more years than a page names': () => {
    for (const year of [2013, 2014, 2015, 2016, 2017, 2018]) addYear(year)
  },
  'a year before all others': () => addYear(2012),
  'a text less': () => {
    for (const path of [
      'sources/2020/reactie-vng.txt',
      'sources/2020/reactie-vng.yaml',
      'publications/2020/reactie-vng',
    ])
      rmSync(join(content, path), { recursive: true })
  },
  'the oldest year less': () => removeYear(2012),
  'all years less but one': () => {
    for (const year of [2013, 2014, 2015, 2016, 2017, 2018, 2019]) removeYear(year)
  },
}

describe('a build after a change', () => {
  test('gives what a build of everything gives, byte for byte, whatever changed', async () => {
    await build(site, true)
    const chance = chanceOf(20201)
    const last = [
      'more years than a page names',
      'a year before all others',
      'a text less',
      'the oldest year less',
      'all years less but one',
    ]
    const order = Object.keys(edits)
      .filter(name => !last.includes(name))
      .map(name => ({ name, at: chance() }))
      .toSorted((one, other) => one.at - other.at)
    for (const name of [...order.map(one => one.name), ...last]) {
      const before = filesBelow(content)
      edits[name]?.()
      expect(filesBelow(content), name).not.toEqual(before)
      await build(site, false)
      await build(fresh, true)
      expectSame(site, fresh)
    }
  }, 600_000)

  test('takes a page about all texts that shows the same, also when every text was made a moment ago', async () => {
    const pagesNow = () => {
      const { kept, base } = beginBuild(optionsFor(site))
      return readState(`${kept}/state.json`, base)?.shared.pages ?? {}
    }
    const words = () =>
      edit('publications/2020/begroting-bzk/01-wonen.md', text => `${text}\nNiets bijzonders. {toegevoegd}\n`)
    await build(site, true)
    for (const _ of ['the first change', 'the next']) {
      const [pages, bytes] = [pagesNow(), filesBelow(site)]
      words()
      await build(site, false)
      const [then, bytesThen] = [pagesNow(), filesBelow(site)]
      const same = Object.keys(pages).filter(address =>
        pages[address]?.files.every(({ path }) => bytes.get(path) === bytesThen.get(path)),
      )
      expect(same).toEqual(
        expect.arrayContaining(['/verwijzingen/', '/tabellen/', '/begrippen/', '/over/', '/zoeken/']),
      )
      for (const address of same) expect(then[address], address).toEqual(pages[address])
    }
  }, 60_000)

  test('makes anew what somebody changed in the site', async () => {
    await build(site, false)
    const page = join(site, '2020/index.html')
    writeFileSync(page, 'weg')
    rmSync(join(site, book, 'index.html'))
    await build(site, false)
    await build(fresh, true)
    expectSame(site, fresh)
  }, 60_000)

  test('writes into no file of the sites before it, which share their files with it', async () => {
    const kept = join(folder, 'bewaard')
    const before = filesBelow(site)
    linkFiles(
      site,
      kept,
      [...before.keys()].map(path => ({ path, size: 0, time: 0 })),
    )
    edit('site.yaml', text => text.replace('Wegwijzer', 'Gids'))
    // The first makes the site anew in what was the spare folder, the second in what was the site.
    for (const word of ['een', 'twee']) {
      edit('pages/over.md', text => `${text}\nNog ${word}.\n`)
      await build(site, false)
      expect(filesBelow(kept)).toEqual(before)
    }
    expect([...filesBelow(site)]).not.toEqual([...before])
    await build(fresh, true)
    expectSame(site, fresh)
  }, 60_000)

  test('keeps nothing that somebody put into the site', async () => {
    writeFileSync(join(site, 'gast.html'), 'even hier')
    // The site with the guest becomes the spare folder, and then the site again.
    for (let round = 0; round < 2; round += 1) {
      await build(site, false)
      expectSame(site, fresh)
    }
  }, 60_000)

  test('indexes only the text that changed, forgets those that are gone, and makes anew what was not kept whole', async () => {
    await build(site, false)
    const kept = join(beginBuild(optionsFor(site)).kept, 'search')
    const timesOf = () => Object.fromEntries(readdirSync(kept).map(name => [name, statSync(join(kept, name)).mtimeMs]))
    const before = timesOf()
    const years = readdirSync(join(content, 'sources'))
    const texts = years.flatMap(year => readdirSync(join(content, 'sources', year)).map(name => `${year}~${name}`))
    const names = texts.filter(name => name.endsWith('.yaml')).map(name => name.replace('yaml', 'shard'))
    expect(Object.keys(before).toSorted()).toEqual(names.toSorted())
    const [own, other] = ['2020~begroting-bzk.shard', '2020~jaarverslag-bzk.shard'] as const
    const rename = (title: string) => edit(`sources/${book}.yaml`, text => text.replace(/titel: .*/, `titel: ${title}`))
    rename('Miljoenennota')
    await build(site, false)
    expect(timesOf()[own]).toBeGreaterThan(before[own] ?? 0)
    expect(timesOf()[other]).toBe(before[other])
    writeFileSync(join(kept, other), readFileSync(join(kept, other)).subarray(0, 99))
    rename('Rijksbegroting')
    await build(site, false)
    await build(fresh, true)
    expectSame(site, fresh)
  }, 60_000)

  test('gives the same search index after a build without', async () => {
    await build(site, false, false)
    expect(existsSync(join(site, 'pagefind'))).toBe(false)
    await build(site, false)
    await build(fresh, true)
    expectSame(site, fresh)
  }, 60_000)

  test('does not trust what was kept of a build that failed', async () => {
    // It kept a text as it was then; the state of the last good build is of the text as it is now.
    const begun = beginBuild(optionsFor(site))
    const kept = join(begun.kept, 'texts', `${book.replace('/', '~')}.json`)
    const other = readFileSync(kept, 'utf8')
      .replace(/"hash":"\w+"/, '"hash":"anders"')
      .replaceAll('Rijksbegroting', 'Spookbegroting')
    expect(other).toContain('Spookbegroting')
    writeFileSync(kept, other)
    edit('synoniemen.yaml', text => `${text}# Alleen dit verandert: geen tekst hangt ervan af.\n`)
    await build(site, false)
    await build(fresh, true)
    expectSame(site, fresh)
  }, 60_000)
})

test('parts of years make the site that one build makes, byte for byte', async () => {
  const parts = readdirSync(join(content, 'sources')).map(year => ({ year, output: join(folder, 'delen', year) }))
  for (const { year, output } of parts) await buildPart(beginBuild(optionsFor(output)), Number(year))
  const joined = join(folder, 'samen')
  const begun = beginBuild(optionsFor(joined))
  const take = takeFromParts(
    parts.map(({ output }) => output),
    `${begun.kept}/texts`,
  )
  await publishSite(begun, null, take)
  await build(fresh, true)
  expectSame(joined, fresh)
}, 60_000)

test('parts of other content are refused', async () => {
  const output = join(folder, 'oud')
  await buildPart(beginBuild(optionsFor(output)), 2020)
  edit(`sources/${book}.yaml`, text => text.replace('rechten: ', 'rechten: Nu '))
  const begun = beginBuild(optionsFor(join(folder, 'samen')))
  const take = takeFromParts([output], `${begun.kept}/texts`)
  await expect(publishSite(begun, null, take)).rejects.toThrow(/is van andere inhoud/)
}, 60_000)

test('a part that is not whole is refused, and left as it was', async () => {
  const output = join(folder, 'half')
  await buildPart(beginBuild(optionsFor(output)), 2020)
  rmSync(join(output, 'teksten', `${book.replace('/', '~')}.json`))
  const before = filesBelow(output)
  const begun = beginBuild(optionsFor(join(folder, 'van-half')))
  const take = takeFromParts([output], `${begun.kept}/texts`)
  await expect(publishSite(begun, null, take)).rejects.toThrow(/is niet heel/)
  expect(filesBelow(output)).toEqual(before)
}, 60_000)
