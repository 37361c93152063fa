import { attributeOf, elementsBelow, type HtmlElement, type HtmlNode, htmlNodes } from '../rules/html-tree.ts'

/**
 * What somebody who listens goes through on a page, one stop to a line: headings with their level, paragraphs, items,
 * tables with their size, links and notes by name. No substitute for a screen reader; enough to see what will change.
 */
export function heardLines(html: string): readonly string[] {
  const main = elementsBelow(htmlNodes(html)).find(({ tagName }) => tagName === 'main')
  return main ? linesIn(main.childNodes).filter(line => line !== '') : []
}

const blocks = new Set(['p', 'figcaption', 'caption', 'dt', 'dd', 'summary', 'label'])

function linesIn(nodes: readonly HtmlNode[]): readonly string[] {
  return nodes.flatMap(node => ('tagName' in node ? linesOf(node) : []))
}

function linesOf(element: HtmlElement): readonly string[] {
  const { tagName, childNodes } = element
  if (['script', 'style', 'svg', 'template'].includes(tagName) || attributeOf(element, 'hidden') !== null) return []
  const [, level] = /^h([1-6])$/.exec(tagName) ?? []
  if (level) return [`kop ${level}: ${heardText(element)}`]
  if (blocks.has(tagName)) return [heardText(element)]
  if (tagName === 'table') return [`tabel van ${rowsIn(element)} rijen`, ...linesIn(childNodes)]
  if (tagName === 'tr') return [`rij: ${cellsIn(element).join(' | ')}`]
  if (tagName === 'nav') return [`menu: ${attributeOf(element, 'aria-label') ?? ''}`]
  if (tagName === 'li') return itemLines(element)
  if (tagName === 'img') return [`afbeelding: ${attributeOf(element, 'alt') ?? ''}`]
  return linesIn(childNodes)
}

function itemLines(element: HtmlElement): readonly string[] {
  const inside = linesIn(element.childNodes)
  return inside.length > 0 ? [`punt: ${inside[0]}`, ...inside.slice(1)] : [`punt: ${heardText(element)}`]
}

/** The text as it is named: a label goes before what is printed. */
function heardText(element: HtmlElement): string {
  const label = attributeOf(element, 'aria-label')
  if (label !== null) return `[${label}]`
  const parts = element.childNodes.map(node =>
    'tagName' in node ? (node.tagName === 'svg' ? '' : heardText(node)) : 'value' in node ? node.value : '',
  )
  return parts.join('').replaceAll(/\s+/g, ' ').trim() === '' ? '' : parts.join('').replaceAll(/\s+/g, ' ')
}

function rowsIn(table: HtmlElement): number {
  return elementsBelow(table.childNodes).filter(({ tagName }) => tagName === 'tr').length
}

function cellsIn(row: HtmlElement): readonly string[] {
  return elementsBelow(row.childNodes)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(cell => heardText(cell).trim())
}
