import type { Block, Figure, Paragraph, Quote } from '../../src/document/node.ts'
import { unreachable } from '../../src/document/unreachable.ts'
import { words } from '../../src/site/words.ts'
import { idIn, useCopy } from '../copy.ts'
import { addedMark, isWhollyAdded, SaidAdded, SaidAddedContext } from './added.tsx'
import { Inlines } from './inlines.tsx'
import { OldIds } from './old-ids.tsx'
import { RemarksAt } from './remarks-at.tsx'
import { TextList } from './text-list.tsx'
import { TextTable } from './text-table.tsx'

/** Paragraphs, lists, tables, figures and quotes, in reading order. */
export function Blocks({ of }: { of: readonly Block[] }) {
  return of.map(block => <BlockNode block={block} />)
}

function BlockNode({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <TextParagraph paragraph={block} />
    case 'list':
      return <TextList list={block} />
    case 'table':
      return <TextTable table={block} />
    case 'figure':
      return <TextFigure figure={block} />
    case 'quote':
      return <TextQuote quote={block} />
    default:
      return unreachable(block)
  }
}

function TextParagraph({ paragraph }: { paragraph: Paragraph }) {
  const copy = useCopy()
  return (
    <>
      <p id={idIn(copy, paragraph.id)} {...addedMark(paragraph)}>
        <OldIds id={paragraph.id} />
        <Inlines of={paragraph.children} />
        <SaidAdded node={paragraph} />
      </p>
      <RemarksAt id={paragraph.id} />
    </>
  )
}

function TextFigure({ figure }: { figure: Figure }) {
  const copy = useCopy()
  return (
    <figure id={idIn(copy, figure.id)} {...addedMark(figure)}>
      <OldIds id={figure.id} />
      {figure.missing && (
        <p class="notice" data-toegevoegd="">
          {words.text.missingFigure}
        </p>
      )}
      <RemarksAt id={figure.id} />
      <Description of={figure.description} />
      {figure.caption && (
        <figcaption {...addedMark(figure.caption)}>
          <Inlines of={figure.caption.children} />
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

function TextQuote({ quote }: { quote: Quote }) {
  return (
    <blockquote {...addedMark(quote)}>
      <Blocks of={quote.children} />
    </blockquote>
  )
}
