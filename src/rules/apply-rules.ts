import type { CheckedContent, Editorial, WrittenLink } from '../document/checked-content.ts'
import type { Finding } from '../document/finding.ts'
import type { Publication } from '../document/publication.ts'
import type { CheckedFile } from '../document/rule.ts'
import { writtenLinks } from './links/written-links.ts'
import { rules } from './rules.ts'

/** What rules notice of one text: of each of its chapters, and of the whole. */
export function applyTextRules(publication: Publication, editorial: Editorial): readonly Finding[] {
  return rules.flatMap(rule => {
    if (rule.looksAt === 'chapter') return publication.chapters.flatMap(({ document }) => [...rule.check(document)])
    return rule.looksAt === 'text' ? [...rule.check(publication, editorial)] : []
  })
}

/** What rules notice of a file as text. */
export function applyFileRules(file: CheckedFile): readonly Finding[] {
  return rules.flatMap(rule => (rule.looksAt === 'file' ? [...rule.check(file)] : []))
}

/** What rules notice of all that is there. */
export function applyContentRules(content: CheckedContent): readonly Finding[] {
  return rules.flatMap(rule => (rule.looksAt === 'content' ? [...rule.check(content)] : []))
}

/** The links that editors wrote in a text. */
export function linksIn({ slug, metadata, chapters }: Publication): readonly WrittenLink[] {
  const home = `/${metadata.year}/${slug}/volledig/`
  return chapters.flatMap(({ document }) => writtenLinks(document).map(({ url, place }) => ({ url, place, home })))
}
