import { stemsOf } from './content-stems.ts'
import type { Draft } from './draft.ts'
import type { HeadingFacts } from './heading-facts.ts'
import { countThemes, crossingThemes, type PolicyTheme } from './policy-themes.ts'
import { type ThemeUnit, themeRuns } from './theme-runs.ts'

type Counts = ReadonlyMap<PolicyTheme, number>

/** A paragraph or item below a heading. */
export interface OutlineText {
  readonly line: number
  readonly text: string
  readonly isItem: boolean
  readonly counts: Counts
}

/** A heading with what its words say and what stands below it up to the next heading. */
export interface OutlineSection {
  readonly facts: HeadingFacts
  readonly stems: readonly string[]
  readonly counts: Counts
  readonly body: readonly OutlineText[]
  /** The subject of the section; where that crosses all others, the one before it goes on. */
  readonly theme: PolicyTheme
}

/** The headings of a text with their subjects, the title aside. */
export function outlineOf(draft: Draft, facts: readonly HeadingFacts[]): OutlineSection[] {
  const continuing = new Set(draft.paragraphs.flatMap(({ lines }) => lines.slice(1)))
  const bodies = facts.map(each => textsOf(draft, continuing, each.body))
  const headings = facts.map(each => countThemes(each.text))
  const units = facts.flatMap((_, index): ThemeUnit[] => [
    { isHeading: true, counts: headings[index] ?? new Map() },
    ...(bodies[index] ?? []).map(({ counts }) => ({ isHeading: false, counts })),
  ])
  const themes = themeRuns(units)
  let at = 0
  let before: PolicyTheme = themes[0] ?? 'bestuur'
  const sections = facts.map((each, index): OutlineSection => {
    const body = bodies[index] ?? []
    const counts = headings[index] ?? new Map<PolicyTheme, number>()
    // A section has the subject that it opens with: its last paragraphs may belong to a part whose heading is lost.
    const path = themes[at + Math.min(body.length, 1)] ?? before
    const opening = body[0]?.counts ?? counts
    const theme = saysOther(path, counts, opening, body)
      ? (mainSubject(counts, 1) ?? newSubject(opening, before))
      : path
    before = theme === undefined || crossingThemes.has(theme) ? before : theme
    at += body.length + 1
    return { facts: each, stems: [...new Set(stemsOf(each.text))], counts, body, theme: before }
  })
  return withThemeBelow(sections)
}

/** A heading right above another has the subject of what it heads. */
function withThemeBelow(sections: readonly OutlineSection[]): OutlineSection[] {
  const from: OutlineSection[] = []
  for (const section of sections.toReversed()) {
    const below = from.at(-1)
    from.push(section.facts.stacked && below ? { ...section, theme: below.theme } : section)
  }
  return from.reverse()
}

/** The subject of an opening that has no word of the subject before it; an opening that names many subjects has none. */
function newSubject(opening: Counts, before: PolicyTheme): PolicyTheme | undefined {
  const words = [...opening.values()].reduce((sum, count) => sum + count, 0)
  return opening.has(before) ? before : mainSubject(opening, Math.max(3, words / 2))
}

/** The subject with most words, if it has enough of them. */
function mainSubject(counts: Counts, fewest: number): PolicyTheme | undefined {
  const most = [...counts].reduce<[PolicyTheme | undefined, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [undefined, Math.ceil(fewest) - 1],
  )
  return most[0]
}

/** Whether a section has no word of a subject where it opens, or none of any. */
function saysOther(theme: PolicyTheme, heading: Counts, opening: Counts, body: readonly OutlineText[]): boolean {
  if (heading.has(theme) || opening.has(theme)) return false
  return opening.size > 0 || !body.some(({ counts }) => counts.has(theme))
}

function textsOf({ lines, claims }: Draft, continuing: ReadonlySet<number>, body: readonly number[]): OutlineText[] {
  const texts: { line: number; text: string; isItem: boolean }[] = []
  for (const line of body) {
    const text = lines[line - 1]?.text ?? ''
    const last = texts.at(-1)
    if (last && continuing.has(line)) last.text += ` ${text}`
    else texts.push({ line, text, isItem: claims[line - 1]?.role === 'item' })
  }
  return texts.map(each => ({ ...each, counts: countThemes(each.text) }))
}
