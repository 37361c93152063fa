import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { outputFileOf, sourceFileAddress, withPrefix } from '../src/site/address.ts'
import { assets, textStyle, topStyle } from '../src/site/assets.ts'
import { tableFiles } from '../src/site/indexes/table-files.ts'
import { feedsOf } from '../src/site/metadata/feeds.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import type { Site } from '../src/site/site.ts'
import { site } from './site-fixture.ts'
import { attribute, type Element, elementsIn, elementsOf, folded, isAdded, textIn } from './site-html.ts'

const rules = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A table that scrolls is a region by its role (WideRegion).
  rules: { 'prefer-native-element': ['error', { exclude: ['region'] }] },
  root: true,
})
const validator = new HtmlValidate(rules)
const rendered = renderedPages(site)

function renderedPages(of: Site) {
  return pagesOf(of).map(page => ({ page, html: renderPage(page, of), elements: elementsOf(renderPage(page, of)) }))
}

test('every page has the address that the design gives it', () => {
  expect(new Set(pagesOf(site).map(({ kind, address }) => `${kind} ${address}`))).toEqual(
    new Set([
      'home /',
      'year /2020/',
      'year /2021/',
      'themes /thema/',
      'theme /thema/wonen-en-buurt/',
      'theme /thema/groningen/',
      'theme /thema/zorg/',
      'year-theme /2020/wonen-en-buurt/',
      'year-theme /2020/groningen/',
      'publication /2020/begroting-bzk/',
      'chapter /2020/begroting-bzk/inleiding/',
      'chapter /2020/begroting-bzk/wonen/',
      'chapter /2020/begroting-bzk/digitaal/',
      'cite /2020/begroting-bzk/inleiding/citeren/',
      'cite /2020/begroting-bzk/wonen/citeren/',
      'cite /2020/begroting-bzk/digitaal/citeren/',
      'whole /2020/begroting-bzk/volledig/',
      'source /2020/begroting-bzk/bron/',
      'source-lines /2020/begroting-bzk/bron/regels/',
      'publication /2020/jaarverslag-bzk/',
      'chapter /2020/jaarverslag-bzk/inleiding/',
      'chapter /2020/jaarverslag-bzk/wonen/',
      'cite /2020/jaarverslag-bzk/inleiding/citeren/',
      'cite /2020/jaarverslag-bzk/wonen/citeren/',
      'whole /2020/jaarverslag-bzk/volledig/',
      'source /2020/jaarverslag-bzk/bron/',
      'publication /2020/reactie-vng/',
      'chapter /2020/reactie-vng/inleiding/',
      'chapter /2020/reactie-vng/wonen/',
      'chapter /2020/reactie-vng/geld/',
      'cite /2020/reactie-vng/inleiding/citeren/',
      'cite /2020/reactie-vng/wonen/citeren/',
      'cite /2020/reactie-vng/geld/citeren/',
      'whole /2020/reactie-vng/volledig/',
      'source /2020/reactie-vng/bron/',
      'publication /2021/begroting-bzk/',
      'chapter /2021/begroting-bzk/inleiding/',
      'chapter /2021/begroting-bzk/later/',
      'cite /2021/begroting-bzk/inleiding/citeren/',
      'cite /2021/begroting-bzk/later/citeren/',
      'whole /2021/begroting-bzk/volledig/',
      'source /2021/begroting-bzk/bron/',
      'index /overzichten/',
      'index /begrippen/',
      'index /onderwerpen/',
      'index /verwijzingen/',
      'index /tabellen/',
      'table /tabellen/2020/jaarverslag-bzk/tabel-1/',
      'index /bedragen/',
      'index /herhaald/',
      'index /gemeenten/',
      'index /doorgeschoven/',
      'search /zoeken/',
      'fixed /toegankelijkheid/',
      'fixed /over/',
      'not-found /404.html',
    ]),
  )
})

describe.each(rendered)('$page.address', ({ page, html, elements }) => {
  const named = (...tags: readonly string[]) => elements.filter(({ tagName }) => tags.includes(tagName))

  test('is valid HTML', async () => {
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  test('has one h1, first of its headings, and skips no level', () => {
    const levels = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
      .filter(isOnPage)
      .map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter(level => level === 1)).toEqual([1])
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  test('begins with the skip link and has a main that takes focus', () => {
    const [first] = named('a')
    expect(first && attribute(first, 'href')).toBe('#inhoud')
    const [main, ...others] = named('main')
    expect(others).toEqual([])
    expect(main && [attribute(main, 'id'), attribute(main, 'tabindex')]).toEqual(['inhoud', '-1'])
  })

  test('has a title of its own and says whose site it is', () => {
    const [title] = named('title')
    expect(title && textIn(title).trim()).toBe(`${page.title} – Leeswijzer`)
    expect(html).toContain('Onafhankelijke herpublicatie. Geen website van de Rijksoverheid.')
  })

  test('has the style of its top in the head, and that of its text right below its title', () => {
    const sheets = named('link').filter(element => attribute(element, 'rel') === 'stylesheet')
    expect(sheets.map(element => attribute(element, 'href'))).toEqual([topStyle, textStyle])
    const [main] = named('main')
    const inMain = elementsIn(main)
    const above = inMain.slice(0, sheets[1] && inMain.indexOf(sheets[1])).map(({ tagName }) => tagName)
    expect(above.join(' ')).toMatch(/^(?:(?:div|article) )+h1(?: span)*(?: p)?$/)
  })

  test('has no inline style or script, no tooltip and no request to another host', () => {
    expect(elements.filter(element => attribute(element, 'style') !== null)).toEqual([])
    // A link in the head shows no tooltip: its title is the name of a feed.
    const tips = elements.filter(({ tagName }) => tagName !== 'link').filter(one => attribute(one, 'title') !== null)
    expect(tips).toEqual([])
    expect(named('style', 'iframe', 'object', 'embed')).toEqual([])
    const loaded = named('script', 'link', 'img')
      .filter(element => attribute(element, 'type') !== 'application/ld+json')
      .map(element => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
    expect(loaded.filter(url => !url.startsWith('/') && !url.startsWith(site.url))).toEqual([])
    // JSON-LD is a block of data, no script.
    const scripts = named('script').filter(element => attribute(element, 'type') !== 'application/ld+json')
    expect(scripts.filter(element => attribute(element, 'src') === null)).toEqual([])
  })
})

// What a template holds is not on the page until the script copies it.
function isOnPage(element: Element): boolean {
  for (let parent = element.parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null)
    if (parent.nodeName === '#document-fragment') return false
  return true
}

test('titles are unique', () => {
  const titles = rendered.map(({ page }) => page.title)
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

test('the masthead is the same on every page, apart from what is current', () => {
  const mastheads = rendered.map(({ html }) => /<header class="masthead">.*?<\/header>/s.exec(html)?.[0])
  expect(new Set(mastheads.map(html => html?.replaceAll(' aria-current="page"', ''))).size).toBe(1)
})

describe.each(['/', '/leeswijzer/'])('under %s', pathPrefix => {
  const pages = renderedPages({ ...site, pathPrefix })
  const ids = new Map(
    pages.map(({ page, elements }) => [
      withPrefix({ pathPrefix }, page.address),
      elements.map(element => attribute(element, 'id')).filter(id => id !== null),
    ]),
  )
  const ofTables = pages.flatMap(({ page }) => (page.kind === 'table' ? tableFiles(page.entry) : []))
  const ofSources = site.publications.map(sourceFileAddress)
  const shared = [...assets, ...feedsOf(site, () => true)].map(one => one.address)
  const files = new Set([...shared, ...ofTables, ...ofSources].map(one => withPrefix({ pathPrefix }, one)))

  test('every id is unique on its page', () => {
    const doubles = [...ids].flatMap(([address, all]) =>
      all.filter((id, at) => all.indexOf(id) !== at).map(id => address + id),
    )
    expect(doubles).toEqual([])
  })

  test('every internal link and fragment resolves', () => {
    const dead = pages.flatMap(({ page, elements }) => {
      const here = withPrefix({ pathPrefix }, page.address)
      return linksOf(elements)
        .filter(link => !resolves(link.startsWith('#') ? here + link : link))
        .map(link => `${here} → ${link}`)
    })
    expect(dead).toEqual([])
  })

  function resolves(link: string): boolean {
    const [address = '', fragment] = link.split('#')
    if (files.has(address)) return true
    const there = ids.get(address)
    return there !== undefined && (fragment === undefined || there.includes(decodeURIComponent(fragment)))
  }
})

function linksOf(elements: readonly Element[]): readonly string[] {
  return elements
    .flatMap(element => [attribute(element, 'href'), attribute(element, 'src'), attribute(element, 'action')])
    .filter(link => link !== null)
    .filter(link => link.startsWith('/') || link.startsWith('#'))
}

test('labels that name an element name one that is there', () => {
  const loose = rendered.flatMap(({ page, elements }) => {
    const ids = new Set(elements.map(element => attribute(element, 'id')))
    const named = elements.flatMap(element => (attribute(element, 'aria-labelledby') ?? '').split(' ').filter(Boolean))
    return named.filter(id => !ids.has(id)).map(id => page.address + id)
  })
  expect(loose).toEqual([])
})

test('a page says the kind, the date and the scope of its text', () => {
  const [chapter] = rendered.filter(({ page }) => page.address === '/2020/begroting-bzk/wonen/')
  const status = chapter?.elements.find(element => attribute(element, 'class') === 'status')
  expect(status && folded(textIn(status))).toBe(
    'Beloofd Begroting voor 2020 Ministerie van Binnenlandse Zaken en Koninkrijksrelaties ' +
      'Plan uit september 2019; kan veranderd zijn. Alleen het hoofdstuk Beleidsprioriteiten.',
  )
})

test('a page of one year and one theme has three voices, each with its own ids and notes', () => {
  const [page] = rendered.filter(({ page }) => page.address === '/2020/wonen-en-buurt/')
  const headings = page?.elements
    .filter(({ tagName }) => tagName === 'h2' || tagName === 'h3')
    .map(heading => folded(textIn(heading)))
  expect(headings).toEqual([
    'In het kort',
    'Op deze pagina',
    'Beloofd en gedaan',
    'Paar 1 van 1: Wonen in heel Nederland',
    'Alleen in de begroting',
    'Voetnoten bij Begroting 2020 van BZK',
    'Voetnoten bij Jaarverslag 2020 van BZK',
    'Gereageerd',
    'Wonen',
    'Klopt er iets niet?',
  ])
  const notes = page?.elements
    .map(element => attribute(element, 'aria-label'))
    .filter(name => name?.startsWith('Voetnoot'))
  expect(notes).toEqual([
    'Voetnoot 1 bij Begroting 2020 van BZK',
    'Voetnoot 1 bij Jaarverslag 2020 van BZK',
    'Voetnoot 1 bij Tabel 1, Jaarverslag 2020 van BZK',
  ])
})

test('a pair says whose words are whose, and leads from the promise to its answer and back', () => {
  const [page] = rendered.filter(({ page }) => page.address === '/2020/wonen-en-buurt/')
  const voices = page?.elements.filter(({ tagName }) => tagName === 'h4').map(heading => folded(textIn(heading)))
  expect(voices).toEqual([
    'Beloofd Wonen in heel Nederland',
    'Gedaan Wonen in heel Nederland',
    'Beloofd Leefbaarheid',
    'Wat wil het kabinet?',
    'Wat betekent dit voor gemeenten?',
  ])
  const across = page?.elements.filter(one => /^Naar wat is/.test(textIn(one).trim()) && one.tagName === 'a')
  expect(across?.map(link => [attribute(link, 'href'), folded(textIn(link))])).toEqual([
    ['#jaarverslag-bzk_wonen', 'Naar wat is gedaan: ‘Wonen in heel Nederland’'],
    ['#begroting-bzk_wonen', 'Naar wat is beloofd: ‘Wonen in heel Nederland’'],
  ])
  const elsewhere = page?.elements.find(one => attribute(one, 'href') === '/2020/groningen/#begroting-bzk_groningen')
  expect(elsewhere && folded(textIn(elsewhere))).toBe('‘Groningen’ (beloofd), bij het thema Groningen')
})

test('a page with one voice says why the others are silent, and where they do speak', () => {
  const of = { ...site, publications: site.publications.filter(({ metadata }) => metadata.kind !== 'report') }
  const of2021 = {
    ...of,
    publications: [
      ...of.publications,
      ...site.publications.filter(({ metadata }) => metadata.kind === 'report').map(later),
    ],
  }
  const [page] = renderedPages(of2021).filter(({ page }) => page.address === '/2021/wonen-en-buurt/')
  const text = folded(textIn(page?.elements.find(({ tagName }) => tagName === 'main') as Element))
  expect(text).toContain('Over dit thema en dit jaar is hier maar één stem te lezen: ‘Gedaan’.')
  expect(text).toContain(
    'Een begroting van een ander jaar zegt er wel iets over: Beloofd over ‘Wonen en buurt’ in 2020',
  )
  expect(page?.elements.map(one => attribute(one, 'href'))).toContain('/2020/wonen-en-buurt/')
})

function later(publication: Site['publications'][number]): Site['publications'][number] {
  return { ...publication, metadata: { ...publication.metadata, year: 2021 } }
}

test('the whole text is headed by its name and, in the same heading, by the title that it prints', () => {
  const [whole] = rendered.filter(({ page }) => page.address === '/2020/begroting-bzk/volledig/')
  const [heading] = whole?.elements.filter(({ tagName }) => tagName === 'h1') ?? []
  expect(heading && folded(textIn(heading))).toBe('Begroting 2020 van BZK (hele tekst) 3. Beleidsprioriteiten')
  expect(heading && folded(textIn(heading, isAdded))).toBe('3. Beleidsprioriteiten')
})

test('a page that can be long, and no other, ends with a way back to its beginning', () => {
  const isLong = (page: (typeof rendered)[number]['page']) =>
    ['whole', 'theme', 'year-theme'].includes(page.kind) || (page.kind === 'index' && page.index !== 'hub')
  const last = rendered.map(({ elements }) => {
    const inMain = elementsIn(elements.find(({ tagName }) => tagName === 'main'))
    return inMain.findLast(({ tagName }) => tagName === 'a')
  })
  const ends = rendered.filter((_, at) => {
    const link = last[at]
    return link && attribute(link, 'href') === '#inhoud' && textIn(link).startsWith('Terug naar het begin')
  })
  expect(ends.length).toBeGreaterThan(5)
  expect(ends.map(({ page }) => page.address)).toEqual(
    rendered
      .map(({ page }) => page)
      .filter(isLong)
      .map(({ address }) => address),
  )
})

test('the page about a source names its text in its main heading', () => {
  const headings = rendered
    .filter(({ page }) => page.kind === 'source')
    .map(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'h1')
        .map(one => folded(textIn(one)))
        .join(),
    )
  expect(headings.length).toBeGreaterThan(2)
  expect(new Set(headings).size).toBe(headings.length)
  expect(headings).toContain('Bron en volledigheid – Begroting 2020 van BZK')
})

test('an account of the plan in a reaction is labelled with its writer', () => {
  const labels = rendered.map(({ page, html }) => [page.address, html.split('Volgens de VNG').length - 1] as const)
  expect(labels.filter(([, count]) => count > 0)).toEqual([
    ['/2020/wonen-en-buurt/', 1],
    ['/2020/reactie-vng/wonen/', 1],
    ['/2020/reactie-vng/geld/', 1],
    ['/2020/reactie-vng/volledig/', 2],
  ])
})

test('each page has a file of its own', () => {
  const files = rendered.map(({ page }) => outputFileOf(page.address))
  expect(new Set(files).size).toBe(files.length)
  expect(files).toContain('/404.html')
  expect(files).toContain('/2020/wonen-en-buurt/index.html')
})
