import type { ComponentChildren } from 'preact'
import type { ContentsEntry } from '../../src/site/contents-entry.ts'
import { indexWords } from '../../src/site/index-words.ts'
import type { IndexPage } from '../../src/site/indexes/index-page.ts'
import { words } from '../../src/site/words.ts'
import { Contents } from '../components/contents.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { IndexParts } from './index-parts.tsx'

/** A heading of an index, and those below it. */
export interface SheetHeading {
  readonly id: string
  readonly text: string
  readonly below?: readonly SheetHeading[]
}

interface SheetProps {
  readonly page: IndexPage
  /** The headings of the index, for the list beside it. Letters are short enough to be shown in a row. */
  readonly groups?: readonly SheetHeading[]
  readonly areLetters?: boolean
  /** What is said of the text, where the index is about one. */
  readonly status?: ComponentChildren
  readonly children: ComponentChildren
}

/** The frame of every index: how it was made and what is on the page, what it is for, its entries. */
export function IndexSheet({ page, groups = [], areLetters = false, status, children }: SheetProps) {
  const headings = [...groups, ...(page.parts ?? []).flatMap(({ heading }) => heading ?? [])]
  return (
    <>
      <div class="sheet">
        <h1>{page.heading}</h1>
        <TextStyle />
        <div class="beside">
          {status}
          <p class="how">
            <strong>{indexWords.how}</strong> {page.method}
          </p>
          {areLetters && groups.length > 0 ? <Letters groups={groups} /> : <Contents entries={headings.map(entryOf)} />}
        </div>
        <div class="text index">
          <p class="lead">{page.lead}</p>
          {children}
          {page.parts && <IndexParts groups={page.parts} />}
        </div>
      </div>
      {page.neighbours && <Neighbours label={indexWords.partsAround} {...page.neighbours} />}
    </>
  )
}

function entryOf({ id, text, below = [] }: SheetHeading): ContentsEntry {
  return { id, text, entries: below.map(entryOf) }
}

function Letters({ groups }: Required<Pick<SheetProps, 'groups'>>) {
  return (
    <nav class="letters" aria-label={words.site.onThisPage}>
      <ul>
        {groups.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
