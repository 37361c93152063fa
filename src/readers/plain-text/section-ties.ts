import { countSaid, stemsOf } from './content-stems.ts'
import type { OutlineSection } from './outline.ts'
import type { PolicyTheme } from './policy-themes.ts'

/** Whether a section opens with the name of another: its first sentence says all words of that heading. */
export function opensWithName(section: OutlineSection | undefined, named: OutlineSection | undefined): boolean {
  const stems = named?.stems ?? []
  const [sentence = ''] = section?.body[0]?.text.split(/(?<=[.!?])\s/, 1) ?? []
  return stems.length >= 2 && countSaid(stems, stemsOf(sentence)) === stems.length
}

/** Whether a section speaks of a subject besides its own: in its heading, or two thirds as much as of its own in its text. */
export function speaksOf({ theme, counts, body }: OutlineSection, subject: PolicyTheme): boolean {
  if (theme === subject || counts.has(subject)) return true
  const count = (of: PolicyTheme) => body.reduce((sum, text) => sum + (text.counts.get(of) ?? 0), 0)
  return count(subject) > 0 && count(subject) * 3 >= count(theme) * 2
}
