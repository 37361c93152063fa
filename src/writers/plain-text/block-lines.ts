import type { Block, Figure, List, Node, Table } from '../../document/node.ts'
import { unreachable } from '../../document/unreachable.ts'
import type { PlainTextTerms } from '../plain-text.ts'
import { inlineText } from './inline-text.ts'

/** The lines of a block. What an editor added says so. */
export function blockLines(block: Block, terms: PlainTextTerms): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [marked(inlineText(block.children), block, terms)]
    case 'list':
      return listLines(block, terms)
    case 'quote':
      return indented(joined(block.children, terms), '    ')
    case 'table':
      return tableLines(block, terms)
    case 'figure':
      return figureLines(block, terms)
    default:
      return unreachable(block)
  }
}

function marked(text: string, { added }: Pick<Node, 'added'>, terms: PlainTextTerms): string {
  return added ? `${text} (${terms.added})` : text
}

function joined(blocks: readonly Block[], terms: PlainTextTerms): readonly string[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [''] : []), ...blockLines(block, terms)])
}

function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map(line => (line === '' ? '' : by + line))
}

// Word processors keep bullets in the private use area, where no typeface has a sign.
function listLines({ items }: List, terms: PlainTextTerms): readonly string[] {
  return items.flatMap(item => {
    const [first = '', ...rest] = item.children.flatMap(child => blockLines(child, terms))
    const label = item.label.replaceAll(/[\ue000-\uf8ff]/g, '•')
    return [marked(`${label} ${first}`, item, terms), ...indented(rest, '  ')]
  })
}

function tableLines({ caption, unit, header, body, notes }: Table, terms: PlainTextTerms): readonly string[] {
  const printed = caption ? inlineText(caption.children) : ''
  const title = [printed, unit !== null && !printed.includes(unit) ? unit : ''].filter(part => part !== '').join(' ')
  const rows = [...header, ...body].map(({ cells }) => cells.map(cell => inlineText(cell.children)).join('\t'))
  const noteLines = notes.flatMap(({ label, children }) => [`[${label}] ${joined(children, terms).join('\n')}`])
  return [...(title === '' ? [] : [marked(title, caption ?? {}, terms)]), ...rows, ...noteLines]
}

function figureLines({ caption, missing, description }: Figure, terms: PlainTextTerms): readonly string[] {
  const title = caption ? [marked(inlineText(caption.children), caption, terms)] : []
  return [...title, ...(missing ? [`(${terms.missingFigure})`] : []), ...joined(description, terms)]
}
