import { announcementReach } from './announcements.ts'
import type { OutlineSection } from './outline.ts'
import { closesText } from './plain-headings.ts'
import type { PolicyTheme } from './policy-themes.ts'
import { opensWithName, speaksOf } from './section-ties.ts'

/** What the whole text tells about its headings, by index of the section. */
export interface OutlineSigns {
  /** The section whose text announces a heading. */
  readonly announcedBy: ReadonlyMap<number, number>
  /** The headings before which another has been lost. */
  readonly lost: ReadonlyMap<number, number>
  /** Somewhere a heading stands right under another: headings have more than one level. */
  readonly hasStacks: boolean
  /** Headings that never have others below them: those that open or close a text, and one that says its title again. */
  readonly plain: ReadonlySet<number>
}

interface Open {
  /** The open part: the index of its heading, or null when that is lost; `lead` is the section that holds its first text. */
  readonly part: number | null
  readonly lead: number
  /** The open section of the part that has sections of its own. */
  readonly parent: number | null
  /** The text above the sections of this part names them, so that others stand under those. */
  readonly isListed: boolean
}

/**
 * Nests headings that nothing marks, between two indexes, from a level on. A part begins at a heading that stands on
 * another, at a turn to another subject, or where a heading was lost; what its text announces are its sections, and
 * what a section announces are its own.
 */
export function nestByThemes(
  sections: readonly OutlineSection[],
  [from, to]: readonly [number, number],
  top: number,
  signs: OutlineSigns,
): number[] {
  const depths: number[] = []
  const series = new Map<string, number>()
  let open: Open = { part: null, lead: -1, parent: null, isListed: false }
  for (let index = from; index < to; index += 1) {
    const { own, before } = seriesOf(sections[index]?.facts.text ?? '')
    const sibling = series.get(before)
    const step = placeSection(sections, index, index === from, open, signs)
    const depth = sibling ?? step.depth
    depths.push(depth)
    series.set(own, depth)
    if (sibling === undefined) open = step.open
  }
  return depths.map(depth => top + depth)
}

/** A heading that counts (`Aanbeveling 2`) stands beside the one before it (`Aanbeveling 1`). */
function seriesOf(text: string): { readonly own: string; readonly before: string } {
  const [, noun = '', number = ''] = /^(\p{L}+) (\d{1,2})(?!\d)/u.exec(text) ?? []
  return noun ? { own: `${noun} ${number}`, before: `${noun} ${Number(number) - 1}` } : { own: '', before: ' ' }
}

interface Step {
  readonly depth: number
  readonly open: Open
}

function placeSection(
  sections: readonly OutlineSection[],
  index: number,
  isFirst: boolean,
  open: Open,
  signs: OutlineSigns,
): Step {
  const stacked = sections[index]?.facts.stacked === true
  const newPart: Step = { depth: 0, open: { part: index, lead: index, parent: null, isListed: false } }
  if (isFirst || closesText(sections[index]?.facts.text ?? '')) return newPart
  const parent = stacked || announcesOwn(sections, index, signs) ? index : null
  if (signs.lost.has(index)) return { depth: 1, open: { part: null, lead: index - 1, parent, isListed: false } }
  if (sections[index - 1]?.facts.stacked && open.part === index - 1) return { depth: 1, open: { ...open, parent } }
  if (standsUnder(sections, index, open)) return { depth: 2, open }
  const announcer = signs.announcedBy.get(index)
  if (announcer === open.lead && hasSections(sections, open, signs)) {
    return { depth: 1, open: { ...open, parent, isListed: open.isListed || announcesMany(open.lead, signs) } }
  }
  if (stacked || !hasSections(sections, open, signs) || leavesPart(sections, index, open, signs)) return newPart
  if (isChild(sections, index, open, signs)) return { depth: 2, open }
  return { depth: 1, open: { ...open, parent: parent ?? turnedParent(sections, index, open) } }
}

/** Whether the open part has sections: its heading is lost or stands on another, its text announces them, or headings of this text have levels. */
function hasSections(sections: readonly OutlineSection[], { part }: Open, signs: OutlineSigns): boolean {
  if (part === null || sections[part]?.facts.stacked) return true
  return !signs.plain.has(part) && (signs.hasStacks || announcesMany(part, signs))
}

/** Whether a text announces two headings or more of those that it can reach. */
function announcesMany(index: number, { announcedBy }: OutlineSigns): boolean {
  const ahead = Array.from({ length: announcementReach }, (_, step) => announcedBy.get(index + 1 + step))
  return ahead.filter(announcer => announcer === index).length >= 2
}

/** Longer than this a section speaks for itself, and what it says of the next heading is chance. */
const longestLead = 2

/** Whether a section is no more than a lead that announces the heading below it. */
function announcesOwn(sections: readonly OutlineSection[], index: number, { announcedBy }: OutlineSigns): boolean {
  return announcedBy.get(index + 1) === index && (sections[index]?.body.length ?? 0) <= longestLead
}

function subjectOf(sections: readonly OutlineSection[], { part, lead }: Open): PolicyTheme | undefined {
  return sections[part ?? lead + 1]?.theme
}

/** Whether a section turns to a subject that the open part does not touch. */
function leavesPart(sections: readonly OutlineSection[], index: number, open: Open, signs: OutlineSigns): boolean {
  const [section, subject] = [sections[index], subjectOf(sections, open)]
  if (!section || !subject || section.theme === subject || !signs.hasStacks) return false
  return !speaksOf(section, subject)
}

/** A section of another subject within a part may have sections of that subject. */
function turnedParent(sections: readonly OutlineSection[], index: number, open: Open): number | null {
  return sections[index]?.theme === subjectOf(sections, open) ? null : index
}

/** Whether a section belongs to the open parent for certain: right under it, or of the subject that only the parent has. */
function standsUnder(sections: readonly OutlineSection[], index: number, open: Open): boolean {
  const above = open.parent === null ? undefined : sections[open.parent]
  if (above?.facts.stacked && open.parent === index - 1) return true
  const [section, subject] = [sections[index], subjectOf(sections, open)]
  if (!section || !above || !subject || section.theme !== above.theme) return false
  return !speaksOf(section, subject)
}

function isChild(sections: readonly OutlineSection[], index: number, open: Open, signs: OutlineSigns): boolean {
  const { parent, isListed } = open
  if (parent !== null && sections[parent]?.facts.stacked) return true
  if (announcesOwn(sections, index, signs)) return false
  if (opensWithName(sections[index], sections[index - 1])) return true
  if (parent !== null) return announcesOwn(sections, parent, signs)
  return isListed && sections[index]?.theme === subjectOf(sections, open)
}
