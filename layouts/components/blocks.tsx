import type { ComponentChildren } from 'preact'
import type { Block, Figure, Paragraph } from '../../src/document/node.ts'
import { unreachable } from '../../src/document/unreachable.ts'
import { words } from '../../src/site/words.ts'
import { type Copy, idIn, useCopy } from '../copy.ts'
import { looseClass } from '../loose-class.ts'
import { addedMark, isWhollyAdded, SaidAdded, SaidAddedContext } from './added.tsx'
import { Inlines } from './inlines.tsx'
import { oldIds } from './old-ids.tsx'
import { remarksAt } from './remarks-at.tsx'
import { listIn } from './text-list.tsx'
import { TextTable } from './text-table.tsx'

/** Paragraphs, lists, tables, figures and quotes, in reading order. */
export function Blocks({ of }: { of: readonly Block[] }) {
  return blocksIn(useCopy(), of)
}

/** The same for who has the copy at hand: a component for each paragraph takes longer than its words. */
export function blocksIn(copy: Copy, of: readonly Block[]): ComponentChildren {
  return of.map(block => blockIn(copy, block))
}

function blockIn(copy: Copy, block: Block): ComponentChildren {
  switch (block.type) {
    case 'paragraph':
      return paragraphIn(copy, block)
    case 'list':
      return listIn(copy, block)
    case 'table':
      return <TextTable table={block} />
    case 'figure':
      return <TextFigure figure={block} />
    case 'quote':
      return <blockquote {...addedMark(block)}>{blocksIn(copy, block.children)}</blockquote>
    default:
      return unreachable(block)
  }
}

function paragraphIn(copy: Copy, paragraph: Paragraph): ComponentChildren {
  const { id, children } = paragraph
  const mark = addedMark(paragraph)
  const shown = (
    <p id={idIn(copy, id)} {...mark} class={looseClass(children, mark.class)}>
      {oldIds(copy, id)}
      {Inlines({ of: children })}
      {paragraph.added && <SaidAdded node={paragraph} />}
    </p>
  )
  const remarks = remarksAt(copy, id)
  return remarks ? [shown, remarks] : shown
}

function TextFigure({ figure }: { figure: Figure }) {
  const copy = useCopy()
  return (
    <figure id={idIn(copy, figure.id)} {...addedMark(figure)}>
      {oldIds(copy, figure.id)}
      {figure.missing && (
        <p class="notice" data-toegevoegd="">
          {words.text.missingFigure}
        </p>
      )}
      {remarksAt(copy, figure.id)}
      <Description of={figure.description} />
      {figure.caption && (
        <figcaption {...addedMark(figure.caption)}>
          {Inlines({ of: figure.caption.children })}
          <SaidAdded node={figure.caption} />
        </figcaption>
      )}
    </figure>
  )
}

// What an editor says of a figure may be a whole list: one sentence above it says whose words they are.
function Description({ of }: { of: Figure['description'] }) {
  if (of.length === 0 || !of.every(isWhollyAdded)) return <Blocks of={of} />
  return (
    <SaidAddedContext.Provider value={true}>
      <div class="description added">
        <p class="added-mark" data-toegevoegd="">
          {words.text.addedDescription}
        </p>
        <Blocks of={of} />
      </div>
    </SaidAddedContext.Provider>
  )
}
