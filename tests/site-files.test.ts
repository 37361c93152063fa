import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { assetText } from '../scripts/asset-text.ts'
import { readBuiltSite } from '../scripts/gate/built-site.ts'
import { assets } from '../src/site/assets.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { headerRows, headersFileOf, nginxFileOf, policyForMeta } from '../src/site/security-headers.ts'
import { listed, robotsOf, sitemapsOf } from '../src/site/sitemap.ts'
import { site } from './site-fixture.ts'

const pages = pagesOf(site)
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

describe.each(['/', '/leeswijzer/'])('headers under %s', pathPrefix => {
  const rows = headerRows({ ...site, pathPrefix }, pages)
  const prefix = pathPrefix.slice(0, -1)
  const isAssets = ({ path }: { readonly path: string }) => path === `${prefix}/assets/*`
  const matching = (path: string) =>
    rows.filter(row => (row.path.endsWith('/*') ? path.startsWith(row.path.slice(0, -1)) : row.path === path))

  test('exactly one row matches each page and each asset', () => {
    const paths = [...pages, ...assets].map(({ address }) => prefix + address)
    expect(paths.filter(path => matching(path).length !== 1)).toEqual([])
  })

  test('only search may compile WebAssembly', () => {
    const lax = rows
      .filter(({ headers }) => JSON.stringify(headers).includes('wasm-unsafe-eval'))
      .map(({ path }) => path)
    expect(lax).toEqual([`${prefix}/pagefind/*`, `${prefix}/zoeken/*`])
  })

  test('every other page has the strict policy, and from an asset nothing may be loaded', () => {
    const policies = rows.filter(({ path }) => !/pagefind|zoeken/.test(path))
    const [own, others] = [policies.filter(isAssets), policies.filter(row => !isAssets(row))]
    expect(new Set(others.map(({ headers }) => headers[0]?.[1]))).toEqual(new Set([strict]))
    expect(own.map(({ headers }) => headers[0]?.[1])).toEqual(["default-src 'none'"])
  })

  test('every page, and nothing else, tells of the first style sheet before its first line', () => {
    const told = `<${prefix}/assets/top.css>; rel=preload; as=style`
    const links = (path: string) => matching(path).flatMap(({ headers }) => new Map(headers).get('Link') ?? [])
    expect(pages.filter(({ address }) => links(prefix + address).join() !== told)).toEqual([])
    expect(['/assets/top.css', '/pagefind/pagefind.js'].flatMap(path => links(prefix + path))).toEqual([])
  })
})

test('the page itself says its policy, without what only a header can say', () => {
  expect(policyForMeta('/2020/')).toBe(strict.replace("; frame-ancestors 'none'", ''))
  expect(policyForMeta('/zoeken/')).toContain("script-src 'self' 'wasm-unsafe-eval'; ")
  expect(policyForMeta('/zoeken/')).not.toContain('frame-ancestors')
})

test('_headers has a path on its own line and its headers below it', () => {
  const [first] = headersFileOf(headerRows(site, pages)).split('\n\n')
  expect(first?.split('\n').slice(0, 3)).toEqual([
    '/',
    `  Content-Security-Policy: ${strict}`,
    '  X-Content-Type-Options: nosniff',
  ])
})

test('nginx gets the same three policies', () => {
  const file = nginxFileOf({ ...site, pathPrefix: '/leeswijzer/' })
  expect(file).toContain(`set $leeswijzer_policy "${strict}";`)
  expect(file).toContain('if ($uri ~ "^(/leeswijzer/zoeken/|/leeswijzer/pagefind/)")')
  expect(file).toContain('set $leeswijzer_style "</leeswijzer/assets/top.css>; rel=preload; as=style";')
  expect(file).toContain(
    'if ($uri ~ "^/leeswijzer/assets/") { set $leeswijzer_policy "default-src \'none\'"; set $leeswijzer_style ""; }',
  )
  expect(file).toContain('error_page 404 /leeswijzer/404.html;')
})

const listedPages = pages.map(page => listed(site, page))
const placesIn = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)

test('the sitemap lists every page that is not a copy, with its whole address', () => {
  const sitemaps = sitemapsOf({ ...site, pathPrefix: '/sub/' }, listedPages)
  expect(sitemaps.map(({ file }) => file)).toEqual(['sitemap.xml'])
  const places = placesIn(sitemaps[0]?.text)
  expect(places).toContain('https://leeswijzer.example/sub/2020/wonen-en-buurt/')
  expect(places).not.toContain('https://leeswijzer.example/sub/2020/groningen/')
  expect(places).not.toContain('https://leeswijzer.example/sub/404.html')
  const copies = pages.filter(({ address, canonical }) => canonical !== address || address === '/404.html')
  expect(places.length).toBe(pages.length - copies.length)
})

test('a site with more pages than one sitemap may list has several, and a list of them', async () => {
  const whole = placesIn(sitemapsOf(site, listedPages)[0]?.text)
  const [index, ...files] = sitemapsOf(site, listedPages, 7)
  expect(index?.text).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
  expect(placesIn(index?.text)).toEqual(files.map(({ file }) => `https://leeswijzer.example/${file}`))
  expect(files.length).toBe(Math.ceil(whole.length / 7))
  expect(files.every(({ text }) => placesIn(text).length <= 7)).toBe(true)
  expect(files.flatMap(({ text }) => placesIn(text))).toEqual(whole)

  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'))
  for (const { file, text } of [...(index ? [index] : []), ...files]) writeFileSync(join(folder, file), text)
  expect((await readBuiltSite(folder)).sitemap).toEqual(whole.map(url => new URL(url ?? '').pathname))
  rmSync(folder, { recursive: true })
})

test('robots.txt names the sitemap', () => {
  expect(robotsOf(site)).toBe('User-agent: *\nAllow: /\nSitemap: https://leeswijzer.example/sitemap.xml\n')
})

test('every source of every asset exists', () => {
  expect(assets.flatMap(({ sources }) => sources).filter(source => !existsSync(source))).toEqual([])
})

test('style sheets, scripts and typeface stay light', () => {
  const packed = new Map(
    assets
      .filter(({ address }) => /\.(css|js)$/.test(address))
      .map(({ address, sources }) => [address, gzipSync(sources.map(assetText).join('\n')).length]),
  )
  expect(packed.get('/assets/top.css')).toBeLessThan(2_700)
  expect(packed.get('/assets/text.css')).toBeLessThan(5_130)
  expect(packed.get('/assets/cite.js')).toBeLessThan(1_100)
  expect(packed.get('/assets/read-aloud.js')).toBeLessThan(1_800)
  expect(assets.filter(({ address }) => address.endsWith('.woff2')).length).toBe(2)
})
