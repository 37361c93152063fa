import type { Question } from './answer-question.ts'
import { cleanQuery } from './read-query.ts'
import { facetNames } from './search-record.ts'

/** The question in the query of an address: `?q=huur&jaar=2020&letterlijk=1`. What it does not know it leaves alone. */
export function questionIn(search: string): Question {
  const fields = new URLSearchParams(search)
  const valuesOf = (name: string) =>
    [...new Set(fields.getAll(name).filter(value => /^[a-z0-9-]{1,80}$/.test(value)))].slice(0, 40)
  const chosen = facetNames.map(name => [name, valuesOf(name)] as const).filter(([, values]) => values.length > 0)
  return {
    query: cleanQuery(fields.get('q') ?? ''),
    chosen: Object.fromEntries(chosen),
    literal: fields.get('letterlijk') === '1',
  }
}

/** The query of the address that asks this; empty when there is nothing to ask. */
export function addressOf({ query, chosen, literal }: Question): string {
  const fields = new URLSearchParams()
  if (query !== '') fields.append('q', query)
  for (const name of facetNames) for (const value of chosen[name] ?? []) fields.append(name, value)
  if (literal) fields.append('letterlijk', '1')
  return fields.size === 0 ? '' : `?${fields}`
}
