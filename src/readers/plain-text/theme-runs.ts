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
  const size = policyThemes.length
  const best = policyThemes.map(() => 0)
  // A row for each unit: for each subject the one that it is best come to from.
  const steps = new Uint8Array(units.length * size)
  for (const [index, unit] of units.entries()) {
    if (index > 0) takeStep(best, turnAt(unit, units[index - 1]), steps.subarray(index * size))
    addWeights(best, unit)
  }
  return pathTo(leaderOf(best), steps)
}

/** Where staying with a subject scores less than turning to it from the one that leads, the step is that turn. */
function takeStep(scores: number[], turn: number, step: Uint8Array): void {
  const leader = leaderOf(scores)
  const turned = (scores[leader] ?? 0) - turn
  for (let theme = 0; theme < scores.length; theme += 1) {
    const stayed = scores[theme] ?? 0
    step[theme] = stayed >= turned ? theme : leader
    scores[theme] = Math.max(stayed, turned)
  }
}

function turnAt(unit: ThemeUnit, before: ThemeUnit | undefined): number {
  if (unit.isHeading) return turnAtHeading
  return before?.isHeading ? turnUnderHeading : turnAtParagraph
}

/** The first of the subjects with the highest score. */
function leaderOf(scores: readonly number[]): number {
  let leader = 0
  for (let theme = 1; theme < scores.length; theme += 1) {
    if ((scores[theme] ?? 0) > (scores[leader] ?? 0)) leader = theme
  }
  return leader
}

function addWeights(scores: number[], { isHeading, counts }: ThemeUnit): void {
  for (const [theme, count] of counts) {
    const at = policyThemes.indexOf(theme)
    const weight = isHeading ? headingWeight * Math.min(count, mostInHeading) : Math.min(count, mostInParagraph)
    scores[at] = (scores[at] ?? 0) + weight
  }
}

function pathTo(end: number, steps: Uint8Array): PolicyTheme[] {
  let at = end
  const path = [at]
  for (let row = steps.length - policyThemes.length; row > 0; row -= policyThemes.length) {
    at = steps[row + at] ?? at
    path.push(at)
  }
  return path.reverse().map(theme => policyThemes[theme] ?? 'bestuur')
}
