import type { Summary } from '../../src/document/summary.ts'
import { words } from '../../src/site/words.ts'
import { CopyContext, copyOf } from '../copy.ts'
import { Inlines } from './inlines.tsx'

interface InShortProps {
  readonly summary: Summary | null
  /** What the heading is about, where a page has more than one. */
  readonly about?: string
  /** Whether it only says what a reaction says, also about the plans of others. */
  readonly ofReaction?: boolean
}

/** What the site itself says in short, marked as its own words; each sentence leads to what it rests on. */
export function InShort({ summary, about, ofReaction = false }: InShortProps) {
  if (!summary) return null
  const copy = copyOf(summary.paragraphs, { idPrefix: 'kort_', noteSuffix: '', publisher: null })
  return (
    <section class="in-short" aria-labelledby="in_het_kort" data-toegevoegd="">
      <h2 id="in_het_kort">{about ? words.inShort.about(about) : words.inShort.title}</h2>
      <CopyContext.Provider value={copy}>
        {summary.paragraphs.map(({ children }) => (
          <p>
            <Inlines of={children} />
          </p>
        ))}
      </CopyContext.Provider>
      <p class="quiet">
        {words.inShort.whose}
        {ofReaction && ` ${words.inShort.ofReaction}`}
      </p>
    </section>
  )
}
