import type { Finding } from '../src/document/finding.ts'
import type { Document, Footnote, Inline, Node, Section, Table } from '../src/document/node.ts'
import { unreachable } from '../src/document/unreachable.ts'

type Line = string

/** A document as lines that a person can read and compare: `line:column kind: words`, nested by indentation. */
export function outlineOf({ level, title, blocks, sections, footnotes }: Document): string {
  return [
    `document level ${level}`,
    ...(title ? indent(outline(title)) : []),
    ...indent([...blocks, ...sections, ...footnotes].flatMap(outline)),
  ].join('\n')
}

/** Findings as lines: `line:column rule: quote`. */
export function findingsOf(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, place, quote, details }) => {
      const facts = Object.entries(details ?? {}).map(([key, value]) => ` ${key}=${value}`)
      return `${place.line}:${place.column} ${rule}${facts.join('')}${quote === undefined ? '' : `: ${quote}`}`
    })
    .join('\n')
}

function outline(node: Node): readonly Line[] {
  switch (node.type) {
    case 'section':
      return outlineSection(node)
    case 'heading':
    case 'caption':
    case 'paragraph':
      return [head(node, node.type, wordsOf(node.children))]
    case 'list':
      return [head(node, node.ordered ? 'ordered list' : 'list'), ...indent(node.items.flatMap(outline))]
    case 'listItem':
      return [head(node, `item "${node.label}"`), ...indent(node.children.flatMap(outline))]
    case 'table':
      return outlineTable(node)
    case 'tableRow': {
      const cells = node.cells.map(cell => (cell.merged ? '↑' : wordsOf(cell.children)))
      return [head(node, node.header ? 'header row' : 'row', cells.join(' | '))]
    }
    case 'figure': {
      const parts = [...(node.caption ? [node.caption] : []), ...node.description]
      return [head(node, node.missing ? 'missing figure' : 'figure'), ...indent(parts.flatMap(outline))]
    }
    case 'quote':
      return [head(node, 'quote'), ...indent(node.children.flatMap(outline))]
    case 'footnote':
      return outlineNote(node)
    default:
      throw new Error(`no outline of ${node.type}`)
  }
}

function outlineSection(section: Section): readonly Line[] {
  const { heading, theme } = section
  const first = head(section, theme ? `section (${theme})` : 'section', wordsOf(heading.children))
  const added = heading.added ? ' +' : ''
  return [first + added, ...indent([...section.blocks, ...section.sections].flatMap(outline))]
}

function outlineTable(table: Table): readonly Line[] {
  const { status, unit, rowHeaders, caption, header, body, notes } = table
  const facts = [
    `table ${status}`,
    unit === null ? '' : `in ${unit}`,
    rowHeaders === 0 ? '' : `${rowHeaders} row headers`,
  ]
  return [
    head(table, facts.filter(fact => fact !== '').join(', ')),
    ...indent(caption ? outline(caption) : []),
    ...indent(header.flatMap(outline).map(line => line.replace(' row', ' column headers'))),
    ...indent([...body, ...notes].flatMap(outline)),
  ]
}

function outlineNote(note: Footnote): readonly Line[] {
  return [head(note, `note ${note.identifier} "${note.label}"`), ...indent(note.children.flatMap(outline))]
}

function head(node: Node, kind: string, words = ''): Line {
  const id = 'id' in node && node.id ? ` #${node.id}` : ''
  const added = node.added ? ' +' : ''
  return `${node.place.line}:${node.place.column} ${kind}${id}${added}${words === '' ? '' : `: ${words}`}`
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordOf).join('')
}

function wordOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return '<br>'
    case 'footnoteReference':
      return `<note ${inline.identifier}>`
    case 'emphasis':
      return `<em>${wordsOf(inline.children)}</em>`
    case 'strong':
      return `<strong>${wordsOf(inline.children)}</strong>`
    case 'link':
      return `<a ${inline.url}>${wordsOf(inline.children)}</a>`
    case 'foreignPhrase':
      return `<${inline.lang}>${wordsOf(inline.children)}</${inline.lang}>`
    case 'documentReference':
    case 'abbreviation':
      return wordsOf(inline.children)
    default:
      return unreachable(inline)
  }
}

function indent(lines: readonly Line[]): readonly Line[] {
  return lines.map(line => `  ${line}`)
}
