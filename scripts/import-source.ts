import { cutChapters } from '../src/document/cut-chapters.ts'
import { withHeadingIds } from '../src/document/heading-ids.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'

/** A source as chapters in Markdown, by file name, and how many findings there were. */
export interface ImportedSource {
  readonly chapters: ReadonlyMap<string, string>
  readonly findings: number
}

/** Reads a source text, gives its headings their addresses, cuts it into chapters and writes each. */
export function importSource(file: string, bytes: Uint8Array): ImportedSource {
  const { document, findings } = readPlainText({ file, bytes })
  const chapters = cutChapters(withHeadingIds(document))
  return {
    chapters: new Map(chapters.map(chapter => [chapter.fileName, writeMarkdown(chapter.document)])),
    findings: findings.length,
  }
}
