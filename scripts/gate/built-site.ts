import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BuiltPage } from '../../src/gate/built-page.ts'
import { readAnew } from './kept-pages.ts'

/** A built site on disk: every HTML file as a page, what the sitemap lists, and every other file. */
export interface SiteFiles {
  readonly folder: string
  readonly pages: readonly BuiltPage[]
  readonly sitemap: readonly string[]
  readonly files: ReadonlySet<string>
}

/**
 * Reads a built site: the pages from the folder itself, not from a list. Between two of them there is room for other
 * work: a browser that was asked for starts meanwhile.
 */
export async function readBuiltSite(folder: string, reader = readAnew): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder).length).replaceAll('\\', '/'))
    .sort()
  const pages: BuiltPage[] = []
  for (const name of names.filter(one => one.endsWith('.html')))
    pages.push(reader.read(name.replace(/\/index\.html$/, '/'), await readFile(join(folder, name), 'utf8')))
  return { folder, pages, sitemap: sitemapIn(folder), files: new Set(names) }
}

/** What a sitemap lists, or what the sitemaps list that it leads to. */
function sitemapIn(folder: string, file = 'sitemap.xml'): readonly string[] {
  const xml = readFileSync(join(folder, file), 'utf8')
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => decodeURI(new URL(url).pathname))
  return xml.includes('<sitemapindex') ? paths.flatMap(path => sitemapIn(folder, basename(path))) : paths
}
