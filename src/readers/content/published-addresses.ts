import type { PublishedAddress } from '../../document/published-address.ts'
import type { TextFile } from './read-yaml.ts'

/** The file with the pages that were ever published, below `content/`. */
export const publishedPagesFile = 'adressen/paginas.txt'

/** `adressen/2020/begroting-bzk.txt`: the ids of a publication that were ever published. */
export function publishedIdsFile(publicationKey: string): string {
  return `adressen/${publicationKey}.txt`
}

/** Reads a list of published addresses: one to a line, pages whole, ids of a publication without what comes before. */
export function readPublished({ file, text }: TextFile): readonly PublishedAddress[] {
  const [, publication] = /adressen\/(\d{4}\/[^/]+)\.txt$/.exec(file) ?? []
  const before = publication === undefined ? '' : `/${publication}/volledig/#`
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ address: before + line, place: { file, line: index + 1, column: 1, offset: 0 } }))
    .filter(({ address }) => address !== before)
}
