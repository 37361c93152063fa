import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { idsOf } from '../src/document/citable.ts'
import { publishedIdsFile, publishedPagesFile } from '../src/readers/content/published-addresses.ts'
import { publicationKey } from '../src/site/address.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { pageAddresses } from '../src/site/redirects.ts'
import { assembleSite } from './assemble-site.ts'
import { loadContent } from './load-content.ts'

const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
const pages = [...new Set(pageAddresses(pagesOf(site)))]
const added = [
  addTo(publishedPagesFile, pages),
  ...site.publications.map(one => addTo(publishedIdsFile(publicationKey(one)), idsOf(one.document))),
]
const total = added.reduce((sum, count) => sum + count, 0)
console.log(`${total} adressen bewaard. Vanaf nu mag geen ervan verdwijnen zonder omleiding.`)

/** Adds what is new to a list of published addresses; nothing ever goes. Output: how many were new. */
function addTo(list: string, addresses: readonly string[]): number {
  const file = join('content', list)
  const known = new Set(linesOf(file))
  const wanted = [...new Set([...known, ...addresses])].sort()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${wanted.join('\n')}\n`)
  console.log(`${file}: ${wanted.length} adressen, ${wanted.length - known.size} nieuw`)
  return wanted.length - known.size
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line !== '')
  } catch {
    return []
  }
}
