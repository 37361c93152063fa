import type { PublicationName } from '../../src/document/publication.ts'
import { publicationAddress } from '../../src/site/address.ts'
import { useHref } from '../on-site.ts'
import { whenWritten } from './facts.tsx'
import { VoiceName } from './voice-name.tsx'

interface CardsProps {
  readonly publications: readonly PublicationName[]
  readonly level: 2 | 3
  /** Whether the voice has been named above the list. */
  readonly underVoice?: boolean
}

/** Texts to choose from, each with its voice, date and scope. */
export function PublicationCards({ publications, level, underVoice = false }: CardsProps) {
  const Heading = `h${level}` as const
  const href = useHref()
  return (
    <ul class="cards">
      {publications.map(publication => (
        <li class={publication.metadata.kind}>
          <Heading>
            <a href={href(publicationAddress(publication))}>{publication.metadata.title}</a>
          </Heading>
          <p>
            {!underVoice && <VoiceName kind={publication.metadata.kind} />} {whenWritten(publication)}
          </p>
          <p>{publication.metadata.scope}</p>
        </li>
      ))}
    </ul>
  )
}
