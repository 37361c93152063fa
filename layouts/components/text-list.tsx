import type { List, ListItem } from '../../src/document/node.ts'
import { idIn, useCopy } from '../copy.ts'
import { addedMark } from './added.tsx'
import { Blocks } from './blocks.tsx'
import { Inlines } from './inlines.tsx'
import { OldIds } from './old-ids.tsx'
import { RemarksAt } from './remarks-at.tsx'

const counted = /^(\d{1,9})\.$/

/** A list whose items carry the marks that are printed. Plain numbers are the browser's own, so that every reader says them. */
export function TextList({ list }: { list: List }) {
  if (list.ordered && list.items.every(({ label }) => counted.test(label))) {
    return (
      <ol {...addedMark(list)}>
        {list.items.map(item => (
          <TextItem item={item} value={Number.parseInt(item.label, 10)} />
        ))}
      </ol>
    )
  }
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag data-toegevoegd={list.added && ''} class="marked">
      {list.items.map(item => (
        <TextItem item={item} mark={printable(item.label)} />
      ))}
    </Tag>
  )
}

// Word processors keep bullets in the private use area, where no typeface has a sign.
function printable(label: string): string {
  return label.replace(/[\ue000-\uf8ff]/g, '•')
}

function TextItem({ item, mark, value }: { item: ListItem; mark?: string; value?: number }) {
  const copy = useCopy()
  const [first, ...rest] = item.children
  const opening = first?.type === 'paragraph' && !first.added ? first : null
  return (
    <li id={idIn(copy, item.id ?? opening?.id)} value={value} data-mark={mark} {...addedMark(item)}>
      <OldIds id={item.id ?? opening?.id} />
      {opening && <Inlines of={opening.children} />}
      <Blocks of={opening ? rest : item.children} />
      <RemarksAt id={item.id ?? opening?.id} />
    </li>
  )
}
