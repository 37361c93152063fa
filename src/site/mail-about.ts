import type { Site } from './site.ts'
import { words } from './words.ts'

/** A link that opens an e-mail to the editors about a place, with its address filled in. */
export function mailAbout({ contactEmail }: Pick<Site, 'contactEmail'>, place: { title: string; url: string }): string {
  const subject = encodeURIComponent(words.site.mistakeSubject(place.title))
  const body = encodeURIComponent(words.site.mistakeBody(place.url).replaceAll('\n', '\r\n'))
  return `mailto:${contactEmail}?subject=${subject}&body=${body}`
}
