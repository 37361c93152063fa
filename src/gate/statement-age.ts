const longestDays = 365

/** How many days too old a statement of `date` is `today` (ISO dates); 0 when it still holds. */
export function daysOverdue(date: string, today: string): number {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / (24 * 3600 * 1000))
  return Math.max(0, days - longestDays)
}
