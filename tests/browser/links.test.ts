import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { builtSites, pagePaths, siteFile } from './site-under-test.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const { folder, pathPrefix } = builtSites.prefixed

/** At the root of a host the gate looks at every link (scripts/gate). */
describe('links of the site under a sub-path', () => {
  const paths = pagePaths(folder)
  const elements = new Map(paths.map(path => [path, elementsOf(siteFile(folder, path))]))
  const ids = new Map(
    [...elements].map(([path, all]) => [path, all.map(one => attribute(one, 'id')).filter(id => id !== '')]),
  )

  test('there are pages and links to test', () => {
    expect(paths.length).toBeGreaterThan(20)
    expect([...elements.values()].flat().filter(one => one.tagName === 'a').length).toBeGreaterThan(500)
  })

  test.each(paths)('%s leads only to what exists, and repeats no id', path => {
    const own = ids.get(path) ?? []
    expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([])
    expect(addressesIn(elements.get(path) ?? []).filter(url => isDead(url, path))).toEqual([])
  })

  function isDead(url: string, from: string): boolean {
    const target = new URL(url, `http://host${pathPrefix}${from.slice(1)}`)
    if (target.host !== 'host') return false
    if (!target.pathname.startsWith(pathPrefix)) return true
    const path = `/${decodeURI(target.pathname.slice(pathPrefix.length))}`
    const fragment = decodeURIComponent(target.hash.slice(1))
    if (elements.has(path)) return fragment !== '' && !ids.get(path)?.includes(fragment)
    return !existsSync(join(folder, path)) || path.endsWith('/')
  }
})

function addressesIn(elements: readonly Element[]): readonly string[] {
  return elements
    .flatMap(one => ['href', 'src', 'action'].map(name => attribute(one, name)))
    .filter(url => url !== '' && !/^(mailto|data):/.test(url))
}

function attribute(element: Element, name: string): string {
  return element.attrs.find(one => one.name === name)?.value ?? ''
}

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const open: Node[] = [parse(html)]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}
