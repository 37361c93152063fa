import type { PublicationName } from '../../document/publication.ts'

/** The name of a text, without the text. */
export function named({ slug, metadata }: PublicationName): PublicationName {
  return { slug, metadata }
}
