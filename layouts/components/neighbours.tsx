import type { PageLink } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { useHref } from '../on-site.ts'

interface NeighboursProps {
  readonly label: string
  readonly previous: PageLink | null
  readonly next: PageLink | null
  /** The page that all of them belong to. */
  readonly whole: PageLink
}

/** The ways from one of a row of pages to the one before it, the one after it and all of them. */
export function Neighbours({ label, previous, next, whole }: NeighboursProps) {
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && <Neighbour link={previous} rel="prev" word={words.neighbours.previous} />}
      {next && <Neighbour link={next} rel="next" word={words.neighbours.next} />}
      <Neighbour link={whole} word={words.neighbours.orElse} />
    </nav>
  )
}

interface NeighbourProps {
  readonly link: PageLink
  readonly rel?: 'prev' | 'next'
  readonly word: string
}

function Neighbour({ link, rel, word }: NeighbourProps) {
  const href = useHref()
  return (
    <a href={href(link.address)} rel={rel} class={rel}>
      <span>{word}: </span>
      {link.text}
    </a>
  )
}
