import type { Draft } from './draft.ts'
import type { HeadingCandidate } from './heading-candidates.ts'
import { type HeadingNumber, headingNumberOf } from './heading-number.ts'
import { refrainKey } from './refrain-key.ts'
import { stacksOf } from './short-lines.ts'

/** What proves a heading, by candidate: the table of contents, a number that counts on, or recurrence. */
export type Evidence = ReadonlyMap<HeadingCandidate, string>

const fewestRecurrences = 3
const shortestText = 40
/** In a longer row of short lines numbers count cells. */
const mostNumbered = 6

/** Finds the candidates that are headings whatever stands around them. */
export function evidenceOf(draft: Draft, candidates: readonly HeadingCandidate[]): Evidence {
  const listed = candidates.filter(({ inContents }) => inContents)
  const stacks = stacksOf(draft, candidates, new Map(entries(listed, 'contents-title')))
  const recurring = [...Map.groupBy(candidates, ({ text }) => refrainKey(text)).values()]
  return new Map([
    ...recurring
      .filter(group => group.length >= fewestRecurrences && mostlyHeads(draft, group))
      .flatMap(group => entries(group, 'recurring-heading')),
    ...entries(
      numbered(candidates).filter(candidate => (stacks.get(candidate)?.count ?? 0) <= mostNumbered),
      'numbered-heading',
    ),
    ...entries(listed, 'contents-title'),
  ])
}

/** Whether most of the lines that recur stand right above running text, a list or a table: cells recur above cells. */
function mostlyHeads({ lines, claims }: Draft, group: readonly HeadingCandidate[]): boolean {
  const heading = group.filter(candidate => {
    let next = (candidate.lines.at(-1) ?? 0) + 1
    while (next <= lines.length && (lines[next - 1]?.text === '' || claims[next - 1]?.role === 'dropped')) next += 1
    const text = lines[next - 1]?.text ?? ''
    return text.length >= shortestText || claims[next - 1] !== null
  })
  return heading.length > group.length / 2
}

function entries(candidates: readonly HeadingCandidate[], kind: string): [HeadingCandidate, string][] {
  return candidates.map(candidate => [candidate, kind])
}

/** A number proves a heading when the one before or after it, above or below it, is there too. */
function numbered(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const numbers = new Map(candidates.map(candidate => [candidate, headingNumberOf(candidate.text)]))
  const known = new Set([...numbers.values()].flatMap(number => (number ? [keyOf(number)] : [])))
  return candidates.filter(candidate => {
    const number = numbers.get(candidate)
    return number && relativesOf(number).some(path => known.has(keyOf({ ...number, path })))
  })
}

function keyOf({ style, path }: HeadingNumber): string {
  return `${style} ${path.join('.')}`
}

function relativesOf({ path }: HeadingNumber): (readonly number[])[] {
  const [front, last = 0] = [path.slice(0, -1), path.at(-1)]
  return [[...front, last - 1], [...front, last + 1], [...path, 1], ...(front.length > 0 ? [front] : [])]
}
