import type { List, ListItem } from '../../src/document/node.ts'
import { type Copy, idIn } from '../copy.ts'
import { looseClass } from '../loose-class.ts'
import { addedMark } from './added.tsx'
import { blocksIn } from './blocks.tsx'
import { Inlines } from './inlines.tsx'
import { oldIds } from './old-ids.tsx'
import { remarksAt } from './remarks-at.tsx'

const counted = /^(\d{1,9})\.$/

/** A list whose items carry the marks that are printed. Plain numbers are the browser's own, so that every reader says them. */
export function listIn(copy: Copy, list: List) {
  if (list.ordered && list.items.every(({ label }) => counted.test(label))) {
    return (
      <ol {...addedMark(list)}>
        {list.items.map(item => itemIn(copy, item, { value: Number.parseInt(item.label, 10) }))}
      </ol>
    )
  }
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag data-toegevoegd={list.added && ''} class="marked">
      {list.items.map(item => itemIn(copy, item, { mark: printable(item.label) }))}
    </Tag>
  )
}

// Word processors keep bullets in the private use area, where no typeface has a sign.
function printable(label: string): string {
  return label.replace(/[\ue000-\uf8ff]/g, '•')
}

function itemIn(copy: Copy, item: ListItem, { mark, value }: { mark?: string; value?: number }) {
  const [first, ...rest] = item.children
  const opening = first?.type === 'paragraph' && !first.added ? first : null
  const id = item.id ?? opening?.id
  const added = addedMark(item)
  return (
    <li
      id={idIn(copy, id)}
      value={value}
      data-mark={mark}
      {...added}
      class={looseClass(opening?.children ?? [], added.class)}
    >
      {oldIds(copy, id)}
      {opening && Inlines({ of: opening.children })}
      {blocksIn(copy, opening ? rest : item.children)}
      {remarksAt(copy, id)}
    </li>
  )
}
