import type { ComponentChildren } from 'preact'
import { comparisonWords } from '../../src/site/comparison-words.ts'
import { idOnSharedPage, type OwnSection } from '../../src/site/own-sections.ts'
import { CopyContext } from '../copy.ts'
import { useHref } from '../on-site.ts'
import type { SharedCopy } from '../shared-copy.ts'
import { Inlines } from './inlines.tsx'
import { HeadingRemarks, SectionBody } from './sections.tsx'
import { VoiceName } from './voice-name.tsx'

interface ComparedSectionProps {
  readonly of: OwnSection
  readonly shared: SharedCopy
  /** What stands between the heading and the text. */
  readonly children?: ComponentChildren
}

/** One section of one voice: its heading says whose it is, because the other voice may use the same words. */
export function ComparedSection({ of, shared, children }: ComparedSectionProps) {
  const href = useHref()
  const { section, publication, path, name, address } = of
  const { kind, title } = publication.metadata
  return (
    <CopyContext.Provider value={shared.copy}>
      <div class={`compared ${kind}`}>
        <h4 id={headingIdOf(of)}>
          <VoiceName kind={kind} />{' '}
          <span class="compared-heading">
            <Inlines of={section.heading.children} />
          </span>
        </h4>
        <HeadingRemarks heading={section.heading} id={section.id} />
        {children}
        <SectionBody section={section} level={4} />
        <p class="quiet">
          {path.length > 0 && <>{comparisonWords.under(path)} </>}
          <a href={href(address)}>{comparisonWords.inText(name, title)}</a>
        </p>
      </div>
    </CopyContext.Provider>
  )
}

/** The id of the heading: the section's permanent id in this copy, or one that no heading of a text can have. */
export function headingIdOf(of: OwnSection): string {
  return idOnSharedPage(of) ?? `${of.publication.slug}_stuk_${of.section.place.line}`
}
