/** The address of a link, so that the parentheses around it hold all of it and nothing in it means anything. */
export function writeAddress(url: string): string {
  if (url === '') return '<>'
  return url.replaceAll(/[\p{Cc}\p{White_Space}]/gu, encodeURIComponent).replaceAll(/[\\()<>[\]|]|&(?=#?\w+;)/g, '\\$&')
}
