import type { Publication } from '../../src/document/publication.ts'
import { textOf } from '../../src/document/text-of.ts'
import { publicationAddress } from '../../src/site/address.ts'
import type { ThemePart } from '../../src/site/theme-part.ts'
import { words } from '../../src/site/words.ts'
import { CopyContext } from '../copy.ts'
import { useHref } from '../on-site.ts'
import { sharedCopyOf } from '../shared-copy.ts'
import { StatusLines } from './facts.tsx'
import { Footnotes } from './notes.tsx'
import { Sections } from './sections.tsx'

/** The parts of one voice, by publication, each with its status and the notes that it uses. */
export function ThemeParts({ parts }: { parts: readonly ThemePart[] }) {
  const publications = [...new Set(parts.map(({ publication }) => publication))]
  return publications.map(publication => (
    <PublicationParts publication={publication} parts={parts.filter(part => part.publication === publication)} />
  ))
}

function PublicationParts({ publication, parts }: { publication: Publication; parts: readonly ThemePart[] }) {
  const href = useHref()
  const { title } = publication.metadata
  const { copy, notes } = sharedCopyOf(
    publication,
    parts.map(({ section }) => section),
  )
  return (
    <CopyContext.Provider value={copy}>
      <div class="status">
        <p>
          <a href={href(publicationAddress(publication))}>{title}</a>
        </p>
        <StatusLines publication={publication} />
      </div>
      {parts.map(part => (
        <Part part={part} />
      ))}
      <Footnotes notes={notes} level={3} />
    </CopyContext.Provider>
  )
}

function Part({ part }: { part: ThemePart }) {
  const href = useHref()
  return (
    <div class="part">
      <Sections of={[part.section]} level={3} />
      <p class="quiet">
        <a href={href(part.address)}>
          {words.yearTheme.part(textOf(part.section.heading), part.publication.metadata.title)}
        </a>
      </p>
      {part.leftOut.length > 0 && (
        <p class="quiet">
          {words.yearTheme.leftOut} {part.leftOut.map(({ text }) => text).join('; ')}
        </p>
      )}
    </div>
  )
}
