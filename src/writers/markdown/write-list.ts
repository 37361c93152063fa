import { countOfLabel, type LabelledItem, type ListMark, labelAfter } from '../../document/list-label.ts'
import type { Block, List, ListItem } from '../../document/node.ts'
import { indent } from './indent.ts'
import { blockTexts, writeParagraph } from './write-blocks.ts'
import { writeBraces } from './write-braces.ts'

/** The mark of a list: `-`, `*` or `+`, or what follows a count. `taken` is the mark of a list directly before. */
export function listMark({ ordered, items }: List, taken: string): string {
  const label = items[0]?.label ?? ''
  const wanted = ordered ? (/\d\)/.test(label) ? ')' : '.') : label === '•' ? '*' : label === '+' ? '+' : '-'
  const others = ordered ? ['.', ')'] : ['-', '*']
  return wanted === taken ? (others.find(other => other !== taken) ?? wanted) : wanted
}

/** A list with the labels as printed: what the mark does not say stands in `{teken=…}`. */
export function writeList(list: List, mark: string): string {
  const isTight = list.items.every(isTightItem)
  const texts: string[] = []
  let previous: LabelledItem | null = null
  for (const item of list.items) {
    const own: ListMark = list.ordered ? countedMark(item, previous, mark) : { text: mark, count: null }
    const label = labelAfter(previous, own) === item.label ? null : item.label
    texts.push(writeItem(item, own.text, label, isTight ? '\n' : '\n\n'))
    previous = { mark: own, label: item.label }
  }
  return texts.join(isTight ? '\n' : '\n\n')
}

/** The count of an item is the one in its label, never a new one; a label that counts nothing goes on counting. */
function countedMark({ label }: ListItem, previous: LabelledItem | null, mark: string): ListMark {
  const written = /^\d{1,9}(?=[.)]$)/.exec(label)?.[0]
  const labelCount = countOfLabel(label)
  const count = labelCount !== null && labelCount < 1e9 ? labelCount : ((previous?.mark.count ?? 0) + 1) % 1e9
  return { text: (written ?? String(count)) + mark, count }
}

function writeItem({ children }: ListItem, mark: string, label: string | null, gap: string): string {
  const [first, ...rest] = children
  const words = label === null ? [] : [['teken', label] as const]
  if (first?.type === 'paragraph') {
    return joinItem(mark, ' ', [writeParagraph(first, words), ...blockTexts(rest)], gap)
  }
  if (words.length > 0) return joinItem(mark, ' ', [writeBraces(words), ...blockTexts(children)], '\n\n')
  return joinItem(mark, first?.type === 'list' ? `\n${' '.repeat(mark.length + 1)}` : ' ', blockTexts(children), gap)
}

function joinItem(mark: string, space: string, texts: readonly string[], gap: string): string {
  const text = texts.join(gap)
  return text === '' ? mark : mark + space + indent(text, mark.length + 1)
}

/** Items of one paragraph, with lists below it that may follow without a blank line, need no blank lines between. */
function isTightItem({ children }: ListItem): boolean {
  return children.every((block, index) => (index === 0 ? block.type === 'paragraph' : isInterrupting(block)))
}

/** A list may follow a paragraph directly when its first item is not empty and, if it counts, counts from 1. */
function isInterrupting(block: Block): boolean {
  if (block.type !== 'list' || !block.items.every(isTightItem)) return false
  const [first] = block.items
  return first !== undefined && first.children.length > 0 && (!block.ordered || countOfLabel(first.label) === 1)
}
