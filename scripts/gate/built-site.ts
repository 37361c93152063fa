import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuiltPage, readBuiltPage } from '../../src/gate/built-page.ts'

/** A built site on disk: every HTML file as a page, what the sitemap lists, and every other file. */
export interface SiteFiles {
  readonly folder: string
  readonly pages: readonly BuiltPage[]
  readonly sitemap: readonly string[]
  readonly files: ReadonlySet<string>
}

/** Reads a built site: the pages from the folder itself, not from a list. */
export function readBuiltSite(folder: string): SiteFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder).length).replaceAll('\\', '/'))
    .sort()
  const pages = names
    .filter(name => name.endsWith('.html'))
    .map(name => readBuiltPage(name.replace(/\/index\.html$/, '/'), readFileSync(join(folder, name), 'utf8')))
  return { folder, pages, sitemap: sitemapIn(folder), files: new Set(names) }
}

/** What a sitemap lists, or what the sitemaps list that it leads to. */
function sitemapIn(folder: string, file = 'sitemap.xml'): readonly string[] {
  const xml = readFileSync(join(folder, file), 'utf8')
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => decodeURI(new URL(url).pathname))
  return xml.includes('<sitemapindex') ? paths.flatMap(path => sitemapIn(folder, basename(path))) : paths
}
