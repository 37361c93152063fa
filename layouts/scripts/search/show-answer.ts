import type { Question } from '../../../src/search/answer-question.ts'
import { addressOf } from '../../../src/search/search-address.ts'
import { type FacetName, facetNames } from '../../../src/search/search-record.ts'
import { searchWords as say } from '../../../src/site/search-words.ts'
import { make } from './found.ts'
import type { AnswerSummary, ShownRecord } from './messages.ts'
import { type ListSource, resultList, totalOf } from './result-list.ts'

interface ShownAnswer {
  readonly question: Question
  readonly answer: AnswerSummary
  readonly records: readonly ShownRecord[]
  readonly source: ListSource
  nameOf(facet: FacetName, value: string): string | null
}

/** The answer as the page shows it; `status` says it in one line, `title` names it in the title of the page. */
export function showAnswer(shown: ShownAnswer): { status: string; title: string; nodes: readonly Node[] } {
  const { question, answer, records, source } = shown
  const total = totalOf(answer)
  const filters = chosenFilters(shown)
  const names = filters.map(({ name }) => name)
  return {
    status: total === 0 ? say.none(answer.query) : say.found(total, answer.query, names),
    title: say.pageTitle(answer.query, total),
    nodes: [
      ...notices(question, answer, total),
      ...filterLinks(filters),
      ...(total === 0 ? [advice(question, answer, filters.length > 0)] : resultList(answer, records, source)),
    ],
  }
}

/** What no text says, and what was searched besides the reader's own words. */
function notices(question: Question, { unknown, also }: AnswerSummary, total: number): readonly Node[] {
  const lines: Node[] = []
  if (unknown.length > 0) lines.push(make('p', { class: 'notice' }, say.unknown(unknown)))
  if (total > 0 && also.length > 0) {
    const literal = make('a', { href: addressOf({ ...question, literal: true }) }, say.onlyOwnWords)
    lines.push(make('p', { class: 'also' }, `${say.also(also)} `, literal))
  }
  if (question.literal) {
    const related = make('a', { href: addressOf({ ...question, literal: false }) }, say.withRelated)
    lines.push(make('p', { class: 'also' }, `${say.literal} `, related))
  }
  return lines
}

interface ChosenFilter {
  readonly name: string
  readonly without: string
}

function chosenFilters({ question, nameOf }: Pick<ShownAnswer, 'question' | 'nameOf'>): readonly ChosenFilter[] {
  const { chosen } = question
  return facetNames.flatMap(facet =>
    (chosen[facet] ?? []).flatMap(value => {
      const name = nameOf(facet, value)
      const others = (chosen[facet] ?? []).filter(other => other !== value)
      return name === null
        ? []
        : [{ name, without: addressOf({ ...question, chosen: { ...chosen, [facet]: others } }) }]
    }),
  )
}

function filterLinks(filters: readonly ChosenFilter[]): readonly Node[] {
  if (filters.length === 0) return []
  const items = filters.map(({ name, without }) => make('li', {}, make('a', { href: without }, say.removeFilter(name))))
  return [make('ul', { class: 'chosen', 'aria-label': say.chosenFilters }, ...items)]
}

/** What a reader can try when nothing was found. The themes, years and texts stand further on the page. */
function advice(question: Question, { rest, near }: AnswerSummary, isFiltered: boolean): HTMLElement {
  const link = (asked: Partial<Question>, words: string) =>
    make(
      'li',
      {},
      make('a', { href: addressOf({ query: question.query, chosen: {}, literal: false, ...asked }) }, words),
    )
  const tries = [
    ...near.map(word => link({ query: word }, say.tryNear(word))),
    ...(rest.length > 0 ? [link({ query: rest.join(' ') }, say.tryRest(rest))] : []),
    ...(isFiltered ? [link({ literal: question.literal }, say.tryWithoutFilters)] : []),
    ...say.tips.map(tip => make('li', {}, tip)),
  ]
  const heading = make('h2', { id: 'zoek_advies' }, say.advice)
  return make('section', { 'aria-labelledby': 'zoek_advies' }, heading, make('ul', { class: 'advice' }, ...tries))
}
