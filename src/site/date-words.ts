const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** `2019-09-17` and `2019-09` become `september 2019`; anything else is returned as it is. */
export function monthInWords(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year && name ? `${name} ${year}` : date
}

/** `2019-09-17` becomes `17 september 2019`; a date without a day becomes its month. */
export function dateInWords(date: string): string {
  const [, day] = /^\d{4}-\d{2}-(\d{2})$/.exec(date) ?? []
  return day ? `${Number(day)} ${monthInWords(date)}` : monthInWords(date)
}
