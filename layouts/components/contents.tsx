import type { ContentsEntry } from '../../src/site/contents-entry.ts'
import { words } from '../../src/site/words.ts'

const longList = 12

interface ContentsProps {
  readonly entries: readonly ContentsEntry[]
  readonly idPrefix?: string
}

/** The headings of this page, before the text. A long list can be folded; nothing when there is only one heading. */
export function Contents({ entries, idPrefix = '' }: ContentsProps) {
  if (countOf(entries) < 2) return null
  return (
    <nav class="contents" aria-labelledby="inhoud_kop">
      <h2 id="inhoud_kop">{words.site.onThisPage}</h2>
      <FoldedList entries={entries} to={id => `#${idPrefix}${id}`} />
    </nav>
  )
}

/** Nested entries; a long list is folded, so that the text does not begin far below. */
export function FoldedList({ entries, to, say }: EntryListProps) {
  const list = <EntryList entries={entries} to={to} say={say} />
  if (countOf(entries) <= longList) return list
  return (
    <details>
      <summary>{words.site.headings(countOf(entries))}</summary>
      {list}
    </details>
  )
}

interface EntryListProps {
  readonly entries: readonly ContentsEntry[]
  readonly to: (id: string) => string
  /** How a link is called, where its own words might name something else on the page. */
  readonly say?: ((text: string) => string) | undefined
}

/** Nested entries; one without an id is text. */
export function EntryList({ entries, to, say }: EntryListProps) {
  if (entries.length === 0) return null
  return (
    <ol>
      {entries.map(({ id, text, entries: below }) => (
        <li>
          {id === null ? (
            text
          ) : (
            <a href={to(id)} aria-label={say?.(text)}>
              {text}
            </a>
          )}
          <EntryList entries={below} to={to} say={say} />
        </li>
      ))}
    </ol>
  )
}

/** How many entries there are at all levels. */
export function countOf(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countOf(entry.entries), 0)
}
