import type { Document, List, Node } from '../src/document/node.ts'
import type { Reading } from '../src/document/reader.ts'
import { textOf } from '../src/document/text-of.ts'
import { walk } from '../src/document/walk.ts'

/** One line per source line with words: number, role (with the level of a heading) and rule. */
export function showLines({ document, lines }: Reading): string {
  const levels = new Map(headingsOf(document).map(({ line, level }) => [line, level]))
  return lines
    .flatMap(({ role, rule }, index) => {
      const level = levels.get(index + 1)
      return role === 'blank' ? [] : [`${index + 1} ${role}${level ? ` ${level}` : ''} ${rule}`]
    })
    .join('\n')
}

/** The headings as an outline, indented by level. */
export function showHeadings({ document }: Reading): string {
  return headingsOf(document)
    .map(({ level, text }) => `${'  '.repeat(level - 1)}${level} ${text}`)
    .join('\n')
}

/** Every list with its labels and the text of its items; lists within items indented. */
export function showLists({ document }: Reading): string {
  return [...walk(document)]
    .filter((node): node is List => node.type === 'list')
    .map(({ ordered, items }) =>
      [
        ordered ? 'genummerd' : 'opgesomd',
        ...items.map(item => `${item.label} | ${item.children.map(blockText).join(' / ')}`),
      ].join('\n'),
    )
    .join('\n')
}

/** The text of every paragraph outside lists and notes, one per line. */
export function showParagraphs({ document }: Reading): string {
  const inside = new Set<Node>()
  for (const node of walk(document)) {
    if (node.type === 'listItem' || node.type === 'footnote') for (const part of walk(node)) inside.add(part)
  }
  return [...walk(document)]
    .filter(node => node.type === 'paragraph' && !inside.has(node))
    .map(textOf)
    .join('\n')
}

/** What was noticed: line, column, rule and quote. */
export function showFindings({ findings }: Reading): string {
  return findings
    .map(({ place, rule, quote }) => `${place.line}:${place.column} ${rule}${quote ? ` ${quote}` : ''}`)
    .join('\n')
}

function blockText(block: Node): string {
  return block.type === 'list' ? '(lijst)' : textOf(block)
}

function headingsOf(document: Document): { readonly line: number; readonly level: number; readonly text: string }[] {
  const found = document.title ? [{ line: document.title.place.line, level: 1, text: textOf(document.title) }] : []
  const open = document.sections.map(section => ({ section, level: document.level })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    const { section, level } = next
    found.push({ line: section.heading.place.line, level, text: textOf(section.heading) })
    for (const child of section.sections.toReversed()) open.push({ section: child, level: level + 1 })
  }
  return found
}
