import type { Paragraph } from './node.ts'
import type { Place } from './place.ts'

/**
 * What the site itself says in short of a text or a theme ("In het kort"): at most 120 words. Every sentence has a
 * link to the permanent address of what it rests on.
 */
export interface Summary {
  readonly place: Place
  readonly paragraphs: readonly Paragraph[]
}

/** A theme in short: through all years, and in each year. */
export interface ThemeSummaries {
  readonly theme: string
  readonly overall: Summary | null
  readonly years: ReadonlyMap<number, Summary>
}
