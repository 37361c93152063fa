import type { OutlineSection, OutlineText } from './outline.ts'
import type { PolicyTheme } from './policy-themes.ts'

/** How often the last paragraphs of a section use words of the new subject at the least. */
const fewestWords = 2

/**
 * The headings that a text has lost, by the index of the section below them: the last paragraphs of the section before
 * turn to another subject and the next heading goes on with it, so they open a part whose heading is not there.
 * The index after the last stands for the end of the text.
 */
export function lostHeadings(sections: readonly OutlineSection[]): Map<number, number> {
  const lost = new Map<number, number>()
  for (let index = 1; index <= sections.length; index += 1) {
    const [before, next] = [sections[index - 1], sections[index]]
    if (!before) continue
    const themes = next
      ? [next.theme].filter(theme => hasSubject(next, theme))
      : [...(before.body.at(-1)?.counts.keys() ?? [])]
    const [opening] = themes.map(theme => openingOf(before, theme)).toSorted((one, other) => other.length - one.length)
    if (opening && opening.length >= (next ? 1 : 2)) lost.set(index, opening[0]?.line ?? 0)
  }
  return lost
}

/** Whether a section itself speaks of a subject, and does not just follow what stands before it. */
function hasSubject({ counts, body }: OutlineSection, theme: PolicyTheme): boolean {
  return counts.has(theme) || body.some(text => (text.counts.get(theme) ?? 0) >= 2)
}

/** The last paragraphs of a section that speak of another subject than the section does, and less of its own. */
function openingOf({ theme: own, counts, body }: OutlineSection, theme: PolicyTheme): readonly OutlineText[] {
  if (theme === own || counts.has(theme)) return []
  const after = body.slice(body.findLastIndex(text => holdsOn(text, theme, own)) + 1)
  const opening = after.slice(after.findIndex(text => text.counts.has(theme)))
  const words = opening.reduce((sum, text) => sum + (text.counts.get(theme) ?? 0), 0)
  return opening.length < body.length && words >= fewestWords ? opening : []
}

/** Whether a paragraph speaks as much of the subject of its section as of the new one; an item never opens a part. */
function holdsOn({ counts, isItem }: OutlineText, theme: PolicyTheme, own: PolicyTheme): boolean {
  return isItem || (counts.has(own) && (counts.get(own) ?? 0) >= (counts.get(theme) ?? 0))
}
