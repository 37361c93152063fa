import type { Publication } from '../../src/document/publication.ts'
import { wholeAddress } from '../../src/site/address.ts'
import type { Citation } from '../../src/site/citation.ts'
import { citeWords } from '../../src/site/cite-words.ts'
import type { CitedParagraph } from '../../src/site/cited-section.ts'
import { mailAbout } from '../../src/site/mail-about.ts'
import { useHref, useSite } from '../on-site.ts'

/** A reference to copy. Its pieces are apart, so that the script can name a paragraph between them. */
export function CitationText({ citation: { what, when, address } }: { citation: Citation }) {
  return (
    <p class="citation">
      <span>{what}</span>
      <span>{when}</span> <a href={address}>{address}</a>
    </p>
  )
}

interface ParagraphsProps {
  readonly paragraphs: readonly CitedParagraph[]
  readonly of: string
  readonly publication: Publication
}

/** On request: the permanent addresses of the paragraphs of a section, by their first words. */
export function CitedParagraphs({ paragraphs, of, publication }: ParagraphsProps) {
  const href = useHref()
  if (paragraphs.length === 0) return null
  const whole = href(wholeAddress(publication))
  return (
    <details>
      <summary aria-label={citeWords.paragraphsOf(paragraphs.length, of)}>
        {citeWords.paragraphs(paragraphs.length)}
      </summary>
      <ul>
        {paragraphs.map(({ id, line, start }) => (
          <li data-line={line}>
            <a href={`${whole}#${id}`}>{start === '' ? citeWords.untitledParagraph(line) : start}</a>{' '}
            <span class="quiet">
              ({citeWords.line(line)}, #{id})
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** An e-mail about one section, with its address filled in. */
export function MistakeLink({ heading, address }: { heading: string; address: string }) {
  const { site } = useSite()
  return (
    <p class="loose">
      <a href={mailAbout(site, { title: heading, url: address })}>{citeWords.mistake(heading)}</a>
    </p>
  )
}

/** What the script copies: the button that copies a reference, and the window that shows references on the page itself. */
export function CiteTemplates() {
  return (
    <>
      <template id="citeer_knop">
        <button type="button" class="copy" data-name={citeWords.copyName}>
          {citeWords.copy}
        </button>
      </template>
      <template id="citeer_venster">
        <dialog class="cite-window">
          <div class="cited" />
          <p role="status" data-copied={citeWords.copied} data-failed={citeWords.notCopied} />
          <form method="dialog">
            <button type="submit">{citeWords.close}</button>
          </form>
        </dialog>
      </template>
    </>
  )
}
