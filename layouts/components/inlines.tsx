import type { ComponentChildren } from 'preact'
import type { DocumentReference, FootnoteReference, Inline, Link } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { unreachable } from '../../src/document/unreachable.ts'
import { words } from '../../src/site/words.ts'
import { idIn, noteId, noteName, referenceId, useCopy } from '../copy.ts'
import { useHref } from '../on-site.ts'
import { SaidAdded } from './added.tsx'

/** The words of a paragraph, heading or cell. Called as it is, not as a component: a text has thousands of them. */
export function Inlines({ of }: { of: readonly Inline[] }) {
  return of.map(shownInline)
}

function shownInline(inline: Inline) {
  const shown = inlineNode(inline)
  if (!inline.added) return shown
  return (
    <span data-toegevoegd="" class="added">
      {shown}
      <SaidAdded node={inline} />
    </span>
  )
}

function inlineNode(inline: Inline): ComponentChildren {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return <br />
    case 'emphasis':
      return <em>{Inlines({ of: inline.children })}</em>
    case 'strong':
      return <strong>{Inlines({ of: inline.children })}</strong>
    case 'foreignPhrase':
      return <span lang={inline.lang}>{Inlines({ of: inline.children })}</span>
    case 'abbreviation':
      return <abbr>{Inlines({ of: inline.children })}</abbr>
    case 'link':
      return <TextLink link={inline} />
    case 'documentReference':
      return <TextLink link={inline} />
    case 'footnoteReference':
      return <NoteReference reference={inline} />
    default:
      return unreachable(inline)
  }
}

function TextLink({ link }: { link: Link | DocumentReference }) {
  const copy = useCopy()
  const href = useHref()
  const children = Inlines({ of: link.children })
  const url = link.url ?? ''
  if (/^(https?:|mailto:)/i.test(url))
    return (
      <ExternalLink url={url} isBare={textOf(link).includes('://')}>
        {children}
      </ExternalLink>
    )
  if (url.startsWith('#')) return <a href={`#${idIn(copy, url.slice(1))}`}>{children}</a>
  if (/^\/(?!\/)/.test(url)) return <a href={href(url)}>{children}</a>
  return <>{children}</>
}

interface ExternalProps {
  readonly url: string
  /** Whether the words of the link are its address, so that print need not repeat it. */
  readonly isBare?: boolean
  readonly children: ComponentChildren
}

/** A link that leaves the site. The arrow stands outside the link, where every screen reader says it right. */
export function ExternalLink({ url, isBare = false, children }: ExternalProps) {
  if (url.startsWith('mailto:')) return <a href={url}>{children}</a>
  return (
    <>
      <a href={url} rel="external" class={isBare ? 'bare' : undefined}>
        {children}
      </a>
      <svg
        class="external"
        viewBox="0 0 10 10"
        width="10"
        height="10"
        role="img"
        aria-label={words.site.external}
        data-toegevoegd=""
      >
        <path d="M3 1h6v6M9 1 1 9" />
      </svg>
    </>
  )
}

function NoteReference({ reference }: { reference: FootnoteReference }) {
  const copy = useCopy()
  if (!copy.notes.has(reference.identifier)) return <sup>{reference.label}</sup>
  return (
    <sup>
      <a
        role="doc-noteref"
        aria-label={noteName(copy, reference)}
        id={referenceId(copy, reference)}
        href={`#${noteId(copy, reference.identifier)}`}
      >
        {reference.label}
      </a>
    </sup>
  )
}
