import type { ComponentChildren } from 'preact'
import type { Document, Section } from '../../src/document/node.ts'
import type { Publication } from '../../src/document/publication.ts'
import { publicationKey } from '../../src/site/address.ts'
import type { ChapterHeading } from '../../src/site/chapter-heading.ts'
import type { CiteLinks } from '../../src/site/cite-links.ts'
import { citeWords } from '../../src/site/cite-words.ts'
import { contentsOf, contentsUnder } from '../../src/site/contents-entry.ts'
import type { PageLink } from '../../src/site/page.ts'
import { shortName } from '../../src/site/publisher-name.ts'
import { aliasesOf } from '../../src/site/redirects.ts'
import { CopyContext, copyOf, remarksByPlace } from '../copy.ts'
import { headingClass } from '../heading-class.ts'
import { useHref, useSite } from '../on-site.ts'
import { Blocks } from './blocks.tsx'
import { Contents } from './contents.tsx'
import { ContinuationLine } from './continuation-line.tsx'
import { TextStatus } from './facts.tsx'
import { Inlines } from './inlines.tsx'
import { Footnotes } from './notes.tsx'
import { ReadAloud } from './read-aloud.tsx'
import { SectionBody, Sections, TextHeading } from './sections.tsx'
import { TextStyle } from './text-style.tsx'

interface ArticleProps {
  readonly publication: Publication
  readonly document: Document
  readonly heading: ChapterHeading
  /** The headings that this piece stands under and that another page shows. */
  readonly above?: readonly PageLink[]
  /** What stands between the status of the text and its contents. */
  readonly citeLinks: CiteLinks
  readonly citeAddress: string
  readonly children?: ComponentChildren
}

/**
 * The one element that holds the words of a publication. What the site or an editor put between them
 * stands under `data-toegevoegd`; the rest is the source, word for word.
 */
export function PublicationArticle(props: ArticleProps) {
  const { publication, document, heading, above = [], citeLinks, citeAddress, children } = props
  const href = useHref()
  const { site } = useSite()
  const { kind, publisher } = publication.metadata
  const copy = copyOf([document], {
    idPrefix: '',
    noteSuffix: '',
    publication,
    citeLinks,
    aliases: aliasesOf(site, publication),
    remarks: remarksByPlace(publication.metadata),
    publisher: kind === 'reaction' ? shortName(publisher) : null,
  })
  const only = heading.from === 'section' ? document.sections[0] : undefined
  return (
    <CopyContext.Provider value={copy}>
      <article data-publicatie={publicationKey(publication)} class="sheet">
        <PageHeading document={document} heading={heading} only={only} />
        <TextStyle />
        <div class="beside" data-toegevoegd="">
          <ContinuationLine above={above} />
          <TextStatus publication={publication} />
          <p class="cite" data-alleen-scherm="">
            <a href={href(only?.id ? `${citeAddress}#${only.id}` : citeAddress)}>{citeWords.thisPage}</a>
          </p>
          <ReadAloud />
          {children}
          <Contents entries={only ? contentsUnder(only, 2) : contentsOf(document.sections, 2)} />
        </div>
        <div class="text">
          <Body document={document} only={only} />
          <Footnotes notes={document.footnotes} level={2} />
        </div>
      </article>
    </CopyContext.Provider>
  )
}

interface PartProps {
  readonly document: Document
  readonly heading: ChapterHeading
  readonly only: Section | undefined
}

// The whole text shows its printed title below the name that the site gives it; both are one heading.
function PageHeading({ document, heading, only }: PartProps) {
  if (heading.from === 'title' && document.title)
    return <TextHeading heading={document.title} id={undefined} level={1} />
  if (only) return <TextHeading heading={only.heading} id={only.id} level={1} />
  if (!document.title)
    return (
      <h1 data-toegevoegd="" class={headingClass(heading.text)}>
        {heading.text}
      </h1>
    )
  return (
    <h1 class={headingClass(heading.text)}>
      <span data-toegevoegd="">{heading.text}</span>{' '}
      <span class="printed-title">
        <Inlines of={document.title.children} />
      </span>
    </h1>
  )
}

function Body({ document, only }: Omit<PartProps, 'heading'>) {
  if (only) return <SectionBody section={only} level={1} />
  return (
    <>
      <Blocks of={document.blocks} />
      <Sections of={document.sections} level={2} />
    </>
  )
}
