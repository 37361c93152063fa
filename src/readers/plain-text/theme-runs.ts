import { type PolicyTheme, policyThemes } from './policy-themes.ts'

/** A heading or a paragraph with how often it uses words of each subject. */
export interface ThemeUnit {
  readonly isHeading: boolean
  readonly counts: ReadonlyMap<PolicyTheme, number>
}

/** A heading speaks for its whole section; in a long paragraph more of the same words prove no more. */
const headingWeight = 3
const mostInHeading = 2
const mostInParagraph = 5

/** What it costs to turn to another subject: least at a heading, most in the first paragraph under one. */
const turnAtHeading = 4
const turnAtParagraph = 7
const turnUnderHeading = 9

/**
 * The subject of every heading and paragraph: the sequence that agrees best with the words and turns least
 * (Viterbi's algorithm). A unit without such words has the subject of what stands before it.
 */
export function themeRuns(units: readonly ThemeUnit[]): PolicyTheme[] {
  const steps: Uint8Array[] = []
  let best = policyThemes.map(theme => weightOf(units[0], theme))
  for (const [index, unit] of units.entries()) {
    if (index === 0) continue
    const turn = unit.isHeading ? turnAtHeading : units[index - 1]?.isHeading ? turnUnderHeading : turnAtParagraph
    const leader = best.indexOf(highest(best))
    const turned = (best[leader] ?? 0) - turn
    const step = new Uint8Array(best.length)
    for (const [theme, stayed] of best.entries()) step[theme] = stayed >= turned ? theme : leader
    steps.push(step)
    best = best.map((stayed, theme) => Math.max(stayed, turned) + weightOf(unit, policyThemes[theme] ?? 'bestuur'))
  }
  return pathTo(best, steps)
}

function highest(scores: readonly number[]): number {
  return scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
}

function weightOf(unit: ThemeUnit | undefined, theme: PolicyTheme): number {
  const count = unit?.counts.get(theme) ?? 0
  return unit?.isHeading ? headingWeight * Math.min(count, mostInHeading) : Math.min(count, mostInParagraph)
}

function pathTo(best: readonly number[], steps: readonly Uint8Array[]): PolicyTheme[] {
  let at = best.indexOf(highest(best))
  const path = [at]
  for (const step of steps.toReversed()) {
    at = step[at] ?? at
    path.push(at)
  }
  return path.reverse().map(theme => policyThemes[theme] ?? 'bestuur')
}
