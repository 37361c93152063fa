import type { HeadingFacts } from './heading-facts.ts'
import type { OutlineSection } from './outline.ts'
import { refrainKey } from './refrain-key.ts'

const opening =
  /^(?:voorwoord|inleiding|samenvatting|leeswijzer|aanleiding|achtergrond|conclusies?|tot slot|slot|ten slotte|algemeen|vooraf)$/i

/** The headings that never have others below them: what opens or closes a text, and what says its title again. */
export function plainHeadings(sections: readonly OutlineSection[], title: HeadingFacts | null): Set<number> {
  const titleKey = title && withoutNumber(title.text)
  return new Set(
    sections.flatMap(({ facts: { text } }, index) => {
      const plain = withoutNumber(text)
      return opening.test(text) || plain === titleKey ? [index] : []
    }),
  )
}

function withoutNumber(text: string): string {
  return refrainKey(text.replace(/^[\d.]+\s+/, ''))
}

/** Whether a heading closes a text: it stands at the top, whatever stands before it. */
export function closesText(text: string): boolean {
  return /^(?:tot slot|slot|ten slotte|tenslotte|afsluiting|slotwoord)$/i.test(text)
}
