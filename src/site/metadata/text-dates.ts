import type { Publication } from '../../document/publication.ts'

/** When a text last changed on this site, else when it was published; a year, a month or a day. Null when neither is known. */
export function datedOn({ metadata }: Pick<Publication, 'metadata'>): string | null {
  return latest(metadata.changes.map(({ date }) => date)) ?? metadata.published
}

/** The last of some dates, or null. */
export function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null)
}

/** A date as a moment, for what asks for one: what is not known is the first of the year, the month, the day. */
export function momentOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}
