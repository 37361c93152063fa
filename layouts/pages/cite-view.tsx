import { citationOf } from '../../src/site/citation.ts'
import { citeWords } from '../../src/site/cite-words.ts'
import type { CitedSection } from '../../src/site/cited-section.ts'
import type { CitePage } from '../../src/site/page.ts'
import { CitationText, CitedParagraphs, CiteTemplates, MistakeLink } from '../components/citation.tsx'
import { TextStatus } from '../components/facts.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { headingClass } from '../heading-class.ts'
import { useHref, useSite } from '../on-site.ts'

/** References to copy: to the whole text, and to each section and paragraph of a chapter. */
export function CiteView({ page }: { page: CitePage }) {
  const { publication, heading, chapter, whole, opening, sections } = page
  const href = useHref()
  return (
    <div class="sheet">
      <h1 class={headingClass(heading)}>{heading}</h1>
      <TextStyle />
      <div class="beside">
        <TextStatus publication={publication} />
        <p>
          <a href={href(chapter.address)}>{citeWords.back(chapter.text)}</a>
        </p>
      </div>
      <div class="text cited" data-paragraph={citeWords.paragraph}>
        <p>{citeWords.intro}</p>
        <p>{citeWords.paragraphIntro}</p>
        <section>
          <h2 id="tekst">{citeWords.whole}</h2>
          <CitationText citation={whole} />
          <CitedParagraphs paragraphs={opening} of={citeWords.whole} publication={publication} />
        </section>
        {sections.map(section => (
          <Cited section={section} level={2} page={page} />
        ))}
        <CiteTemplates />
      </div>
    </div>
  )
}

interface CitedProps {
  readonly section: CitedSection
  readonly level: number
  readonly page: CitePage
}

function Cited({ section, level, page: { publication, ...rest } }: CitedProps) {
  const { site } = useSite()
  const citation = citationOf(site, publication, section)
  const Tag = `h${Math.min(level, 6)}` as 'h2'
  return (
    <section>
      <Tag id={section.id} class={headingClass(section.name)}>
        {section.name}
      </Tag>
      <CitationText citation={citation} />
      <CitedParagraphs paragraphs={section.paragraphs} of={section.name} publication={publication} />
      <MistakeLink heading={section.name} address={citation.address} />
      {section.sections.map(one => (
        <Cited section={one} level={level + 1} page={{ publication, ...rest }} />
      ))}
    </section>
  )
}
