import type { PublicationName } from '../../src/document/publication.ts'
import { sourceAddress, yearAddress } from '../../src/site/address.ts'
import { dateInWords, monthInWords } from '../../src/site/date-words.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'
import { ExternalLink } from './inlines.tsx'
import { VoiceName } from './voice-name.tsx'

const say = words.publication

/** The date of a text in a sentence that also says what kind of text it is. */
export function whenWritten({ metadata: { kind, published } }: PublicationName): string {
  return published === null ? say.whenUnknown[kind] : say.when[kind](monthInWords(published))
}

/** Voice, kind, date and scope, for the top of every page that shows this text. */
export function TextStatus({ publication }: { publication: PublicationName }) {
  return (
    <div class="status">
      <p>
        <VoiceName kind={publication.metadata.kind} />
      </p>
      <StatusLines publication={publication} />
    </div>
  )
}

/** Kind, writer, date and scope, where the voice has been named already. */
export function StatusLines({ publication }: { publication: PublicationName }) {
  const { kind, year, scope, publisher } = publication.metadata
  return (
    <>
      <p>
        <strong>{say.kindAndYear(kind, year)}</strong>
        <br />
        {publisher.name}
      </p>
      <p>{whenWritten(publication)}</p>
      <p>{scope}</p>
    </>
  )
}

/** All that is known about a text. */
export function TextFacts({ publication }: { publication: PublicationName }) {
  const href = useHref()
  const { kind, year, publisher, published, basis, scope, sourceUrl, dossier, rights } = publication.metadata
  return (
    <dl class="facts">
      <Fact term={say.kind}>
        {words.voices[kind].document} (<span class="lower">{words.voices[kind].voice}</span>)
      </Fact>
      <Fact term={say.publisher}>{publisher.name}</Fact>
      <Fact term={say.year}>
        <a href={href(yearAddress(year))}>{year}</a>
      </Fact>
      <Fact term={say.published}>
        {published === null ? say.unknownDate : <time datetime={published}>{dateInWords(published)}</time>}
        {basis !== null && ` (${basis})`}
      </Fact>
      <Fact term={say.scope}>{scope}</Fact>
      {dossier !== null && <Fact term={say.dossier}>{dossier}</Fact>}
      <Fact term={say.official}>
        {sourceUrl === null ? say.officialUnknown : <ExternalLink url={sourceUrl}>{say.officialLink}</ExternalLink>}
      </Fact>
      <Fact term={say.rights}>{rights}</Fact>
      <Fact term={words.source.source}>
        <a href={href(sourceAddress(publication))}>{say.source}</a>
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
