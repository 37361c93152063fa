import type { Publication } from '../src/document/publication.ts'
import { publicationKey, wholeAddress } from '../src/site/address.ts'
import { dateInWords } from '../src/site/date-words.ts'
import { publicationWords } from '../src/site/publication-words.ts'
import type { TakenFile } from '../src/site/taken-file.ts'
import { words } from '../src/site/words.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'
import { writePlainText } from '../src/writers/plain-text.ts'

/**
 * The whole text of a publication as files to take along. Each begins with what the text is and where it stands, and
 * a line that divides this from the text.
 */
export function takenFiles(publication: Publication, host: string): readonly TakenFile[] {
  const { document, metadata, slug } = publication
  const address = wholeAddress(publication)
  const name = `${address}${slug}-${metadata.year}`
  const about = aboutLines(publication, host + address)
  const terms = {
    added: words.text.added,
    notes: words.text.notesOf(''),
    missingFigure: words.text.missingFigure,
  }
  const file = (format: TakenFile['format'], text: string): TakenFile => ({
    format,
    address: `${name}.${format}`,
    text,
    bytes: Buffer.byteLength(text),
  })
  return [
    file('txt', `${about.join('\n')}\n\n---\n\n${writePlainText(document, terms)}`),
    file('md', `${about.join('\\\n')}\n\n---\n\n${writeMarkdown(document)}`),
  ]
}

function aboutLines({ metadata }: Publication, url: string): readonly string[] {
  const { title, kind, year, publisher, published, scope, rights } = metadata
  const say = words.publication
  const date = published === null ? say.unknownDate : dateInWords(published)
  return [
    title,
    `${say.kindAndYear(kind, year)}, ${publisher.name}`,
    `${say.published}: ${date}`,
    `${say.scope}: ${scope}`,
    `${say.rights}: ${rights}`,
    `${publicationWords.files.from}: ${url}`,
  ]
}

/** The files of every publication, by its key. */
export function takenFilesOf(publications: readonly Publication[], host: string): Record<string, readonly TakenFile[]> {
  return Object.fromEntries(publications.map(one => [publicationKey(one), takenFiles(one, host)]))
}
