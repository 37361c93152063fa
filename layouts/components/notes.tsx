import type { Footnote } from '../../src/document/node.ts'
import { words } from '../../src/site/words.ts'
import { backName, type Copy, noteId, referenceId, useCopy } from '../copy.ts'
import { looseClass } from '../loose-class.ts'
import { addedMark } from './added.tsx'
import { blocksIn } from './blocks.tsx'
import { Inlines } from './inlines.tsx'

/** The notes of a text under their own heading. */
export function Footnotes({ notes, level }: { notes: readonly Footnote[]; level: 2 | 3 | 4 }) {
  const copy = useCopy()
  if (notes.length === 0) return null
  const id = `${copy.idPrefix}voetnoten_kop`
  const Heading = `h${level}` as const
  return (
    <section role="doc-endnotes" aria-labelledby={id} class="footnotes">
      <Heading id={id} data-toegevoegd="">
        {words.text.notesOf(copy.noteSuffix)}
      </Heading>
      <NoteList notes={notes} />
    </section>
  )
}

/** Notes with the labels that are printed, and the ways back. */
export function NoteList({ notes }: { notes: readonly Footnote[] }) {
  const copy = useCopy()
  return <ol class="notes">{notes.map(note => noteIn(copy, note))}</ol>
}

function noteIn(copy: Copy, note: Footnote) {
  const [first, ...rest] = note.children
  const opening = first?.type === 'paragraph' ? first : null
  const mark = addedMark(note)
  return (
    <li
      id={noteId(copy, note.identifier)}
      data-noot={note.identifier}
      tabindex={-1}
      {...mark}
      class={looseClass(opening?.children ?? [], mark.class)}
    >
      <span class="note-label">{note.label}</span> {opening && Inlines({ of: opening.children })}
      {blocksIn(copy, opening ? rest : note.children)} {waysBack(copy, note)}
    </li>
  )
}

function waysBack(copy: Copy, note: Footnote) {
  const references = copy.references.get(note.identifier) ?? []
  if (references.length === 0) return null
  return (
    <span data-toegevoegd="" class="ways-back">
      {references.map((reference, index) => {
        const letter = references.length > 1 ? String.fromCodePoint(97 + index) : ''
        return (
          <>
            {index > 0 && ' '}
            <a role="doc-backlink" href={`#${referenceId(copy, reference)}`} aria-label={backName(copy, note, letter)}>
              {letter === '' ? words.text.backShort : note.label + letter}
            </a>
          </>
        )
      })}
    </span>
  )
}
