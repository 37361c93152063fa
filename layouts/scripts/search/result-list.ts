import type { Coverage } from '../../../src/search/answer-question.ts'
import { searchWords as say } from '../../../src/site/search-words.ts'
import { make } from './found.ts'
import type { AnswerSummary, ShownRecord } from './messages.ts'
import { resultItem } from './result-item.ts'

/** Gives the next records, and tells the reader what happened to the list. */
export interface ListSource {
  more(from: number): Promise<readonly ShownRecord[]>
  tell(words: string): void
}

/** The results in ordered lists under headings, and a button that adds the next ones and goes to the first of them. */
export function resultList(
  answer: AnswerSummary,
  first: readonly ShownRecord[],
  { more, tell }: ListSource,
): readonly Node[] {
  const place = make('div', { class: 'found' })
  const button = make('button', { type: 'button', class: 'more' }, say.more)
  let shown = 0
  const add = (records: readonly ShownRecord[]) => {
    const items = records.map(record => {
      shown += 1
      const item = resultItem(record)
      groupOf(record.coverage, headingOf(record.coverage, answer), place, shown).append(item)
      return item
    })
    button.hidden = shown >= totalOf(answer)
    return items[0]
  }
  button.addEventListener('click', async () => {
    const item = await more(shown).then(add, () => undefined)
    tell(item ? say.shown(shown, totalOf(answer)) : say.unreachable)
    item?.querySelector('a')?.focus()
  })
  add(first)
  return [place, button]
}

/** How many records an answer has. */
export function totalOf({ groups }: AnswerSummary): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

// With one word there is no "most of your words".
function headingOf(coverage: Coverage, { parts }: AnswerSummary): string {
  return parts === 1 ? say.results : say.coverage[coverage]
}

/** The list of a group; a new group begins with its heading, and counts on. */
function groupOf(coverage: Coverage, heading: string, place: HTMLElement, number: number): HTMLElement {
  const id = `zoek_groep_${coverage}`
  const known = place.querySelector<HTMLElement>(`section[aria-labelledby="${id}"] > ol`)
  if (known) return known
  const list = make('ol', { class: 'results', start: String(number) })
  place.append(make('section', { 'aria-labelledby': id }, make('h2', { id }, heading), list))
  return list
}
